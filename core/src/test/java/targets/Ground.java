package targets;

import static targets.Log.log;

import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What random programs stand on: types of their own, readings of what they are sent, and a limit to what they do. */
public final class Ground {
    private static final int FUEL = 60;
    private static final int DEEPEST = 3;
    private static final int LONGEST = 12;

    private static int fuel;

    private Ground() {}

    public enum Color {
        RED,
        GREEN,
        BLUE
    }

    public record Pair(int number, Object other) {}

    /** A place for a value of each type. */
    public static final class Box {
        public boolean aBoolean;
        public byte aByte;
        public short aShort;
        public char aChar;
        public int anInt;
        public long aLong;
        public float aFloat;
        public double aDouble;
        public String aString = "";
        public Object anObject;
        public int[] ints = {1, 2};
        public Box next;

        public Box(int number) {
            anInt = number;
        }

        public Box(Object one, long two, byte three, double four, int... five) {
            anObject = one;
            aLong = two;
            aByte = three;
            aDouble = four;
            anInt = five.length;
        }
    }

    public static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        public final long code;

        public Wrong(String message, long code) {
            super(message);
            this.code = code;
        }
    }

    /** Says when it is closed, and may fail at that. */
    public static final class Resource implements AutoCloseable {
        private final String name;
        private final boolean fails;

        public Resource(Object name, boolean fails) {
            this.name = show(name);
            this.fails = fails;
        }

        @Override
        public void close() {
            log("close " + name);
            if (fails) {
                throw new Wrong("closing " + name, 1);
            }
        }
    }

    /** Begins a run. */
    public static void reset() {
        fuel = FUEL;
    }

    /** Whether to go on. */
    public static boolean fuel() {
        return fuel-- > 0;
    }

    public static int num(Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        return value == null ? 7 : value instanceof String text ? text.length() : 5;
    }

    public static boolean truth(Object value) {
        return num(value) % 2 == 1;
    }

    public static long wide(Object value) {
        return num(value) * 10_000_000_000L;
    }

    public static double real(Object value) {
        return num(value) + 0.25;
    }

    public static Color color(Object value) {
        return Color.values()[Math.floorMod(num(value), 3)];
    }

    /** Text that grows no longer and no deeper than a limit, and says nothing of identity. */
    public static String show(Object value) {
        String text = show(value, 0);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + text.length() % 10;
    }

    private static String show(Object value, int depth) {
        if (depth > DEEPEST) {
            return "..";
        }
        if (value instanceof Pair pair) {
            return "(" + pair.number + " " + show(pair.other, depth + 1) + ")";
        }
        if (value instanceof Box box) {
            return "[" + box.anInt + box.aString + box.aLong + box.aDouble + show(box.anObject, depth + 1) + "]";
        }
        if (value instanceof Object[] array) {
            return "{" + show(array.length == 0 ? "" : array[0], depth + 1) + array.length + "}";
        }
        if (value instanceof Wrong wrong) {
            return wrong.getMessage() + wrong.code;
        }
        boolean isPlain =
                value == null || value.getClass().getName().startsWith("java.lang.") || value instanceof Color;
        return isPlain && !(value instanceof Throwable)
                ? String.valueOf(value)
                : value.getClass().getSimpleName();
    }

    /** The same value, by way of a type parameter. */
    public static <T> T same(T value) {
        return value;
    }

    public static int sum(int... numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum = 31 * sum + number;
        }
        return sum;
    }

    /** Takes something of each kind. */
    public static Object mix(
            byte one,
            long two,
            Object three,
            double four,
            int five,
            float six,
            String seven,
            boolean eight,
            char nine) {
        return one + two + show(three) + four + five + six + show(seven) + eight + nine;
    }

    public static List<Object> drained(Iterator<?> iterator) {
        List<Object> values = new ArrayList<>();
        while (values.size() < 3 && iterator.hasNext()) {
            values.add(iterator.next());
        }
        return values;
    }

    /** What was sent, if it is a generator. */
    @SuppressWarnings("unchecked")
    public static Generator<Object, Object, Object> held(Object value) {
        return value instanceof Generator<?, ?, ?> generator ? (Generator<Object, Object, Object>) generator : null;
    }

    /** In place of a generator. */
    public static Generator<Object, Object, Object> none() {
        return null;
    }
}
