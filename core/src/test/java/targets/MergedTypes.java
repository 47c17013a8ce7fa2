package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Where control flow joins, a value's type is what its sources have in common: an interface, an array, no more than Object. */
public final class MergedTypes {
    interface Speaks {
        String speak(Object to);
    }

    interface Walks {
        default int legs() {
            return 4;
        }
    }

    static class Animal {
        String name = "animal";
    }

    static final class Dog extends Animal implements Speaks, Walks {
        @Override
        public String speak(Object to) {
            return "dog to " + to;
        }
    }

    static final class Cat extends Animal implements Walks, Speaks {
        @Override
        public String speak(Object to) {
            return "cat to " + to;
        }
    }

    record Robot() implements Speaks {
        @Override
        public String speak(Object to) {
            return "robot to " + to;
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> interfaceFromTwoClasses() {
        Speaks one = truth(Co.yield("which")) ? new Dog() : new Robot();
        String said = one.speak(Co.yield("one"));
        var both = truth(Co.yield(said)) ? new Dog() : new Cat();
        both.name += both.legs();
        said = both.speak(Co.yield(both.name));
        return Co.done(said);
    }

    @Coroutine
    public static Generator<Object, Object, Object> receiverOnStack() {
        return Co.done((truth(Co.yield(1)) ? new Dog() : new Robot()).speak(Co.yield(2))
                + (truth(Co.yield(3)) ? new Cat() : new Dog()).name.concat(text(Co.yield(4))));
    }

    @Coroutine
    public static Generator<Object, Object, Object> arrays() {
        Object[] array = truth(Co.yield(1)) ? new String[] {"a"} : new Integer[] {num(Co.yield(2)), 2};
        Object cloned = (truth(Co.yield(array)) ? new int[] {1} : new long[] {wide(Co.yield(3))});
        Animal[] animals = truth(Co.yield(cloned)) ? new Dog[1] : new Cat[2];
        Object[][] deep = truth(Co.yield(animals.length)) ? new String[1][2] : new Object[][] {animals, {Co.yield(4)}};
        try {
            animals[0] = num(Co.yield(deep)) > 5 ? new Dog() : new Cat();
        } catch (ArrayStoreException e) {
            return Co.done("refused by the array");
        }
        return Co.done(deep[0].length + array.length);
    }

    @Coroutine
    public static Generator<Object, Object, Object> changesInLoop() {
        Collection<Object> kept = new ArrayList<>();
        Comparable<?> least = "text";
        Number number = 1;
        for (int i = 0; i < 6; i++) {
            kept.add(Co.yield(least));
            least = i % 2 == 0 ? Integer.valueOf(i) : "s" + i;
            number = i % 3 == 0 ? (Number) 2.5 : (Number) (number.longValue() + 1L);
            if (i == 2) {
                kept = new LinkedHashSet<>(kept);
            }
            Co.yield(number);
        }
        return Co.done(List.copyOf(kept).size() + " " + number + least);
    }

    @Coroutine
    public static Generator<Object, Object, Object> caughtTypes() {
        RuntimeException last = null;
        for (int i = 0; i < 5; i++) {
            try {
                Co.yield(last == null ? "nothing" : last.getMessage());
                throw i % 2 == 0 ? new IllegalStateException("state " + i) : new ArithmeticException("arithmetic " + i);
            } catch (IllegalStateException | ArithmeticException e) {
                last = e;
            }
        }
        return Co.done(last.getClass().getSimpleName());
    }

    @Coroutine
    @SuppressWarnings("unchecked")
    private static <T extends Animal & Speaks, C extends Comparable<? super C>>
            Generator<Object, Object, Object> generic(T first, List<? super T> sink, C least) {
        sink.add(first);
        Co.yield(first.speak(first.name));
        C other = (C) Co.yield(least);
        return Co.done(sink.size() + " " + (other == null ? 0 : least.compareTo(least)));
    }

    public static Generator<Object, Object, Object> ofGenericParameters() {
        return generic(new Dog(), new ArrayList<Animal>(), "least");
    }
}
