package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lambdas that yield, and return what a coroutine method may return: no annotation can stand on them. */
public final class CoroutineLambdas {
    private static final Supplier<Iterator<Integer>> IN_STATIC_FIELD = () -> {
        Co.yield(1);
        Co.yield(2);
        return Co.done();
    };

    private static final List<Supplier<Generator<Object, Object, Object>>> IN_INITIALISER = new ArrayList<>();

    static {
        for (int i = 0; i < 2; i++) {
            int turn = i;
            IN_INITIALISER.add(() -> {
                Object sent = Co.yield("initialiser " + turn);
                return Co.done(sent + " " + turn);
            });
        }
    }

    private int count;
    private final Function<String, Generator<Object, Object, Object>> inField = prefix -> {
        count++;
        Object sent = Co.yield(prefix + count);
        count += num(sent);
        return Co.done(this.count);
    };
    private final Supplier<Generator<Object, Object, Object>> fromConstructor;

    private CoroutineLambdas(int start) {
        count = start;
        fromConstructor = () -> {
            for (int i = start; i < start + 2; i++) {
                count += num(Co.yield(i + count));
            }
            return Co.done(count);
        };
    }

    public static Iterator<Integer> staticField() {
        return IN_STATIC_FIELD.get();
    }

    @Coroutine
    public static Generator<Object, Object, Object> initialiser() {
        for (Supplier<Generator<Object, Object, Object>> made : IN_INITIALISER) {
            Co.yield(Co.yieldFrom(made.get()));
        }
        return IN_INITIALISER.get(0).get();
    }

    @Coroutine
    public static Generator<Object, Object, Object> fields() {
        CoroutineLambdas object = new CoroutineLambdas(num(Co.yield("start")));
        Co.yield(Co.yieldFrom(object.inField.apply("first")));
        Co.yield(Co.yieldFrom(object.fromConstructor.get()));
        return object.inField.apply("second");
    }

    @Coroutine
    public static Generator<Object, Object, Object> captures() {
        int i = num(Co.yield("i"));
        long l = wide(Co.yield("l"));
        float f = num(Co.yield("f")) / 2f;
        double d = real(Co.yield("d"));
        boolean z = truth(Co.yield("z"));
        char c = (char) ('a' + num(Co.yield("c")) % 20);
        byte b = (byte) num(Co.yield("b"));
        short s = (short) num(Co.yield("s"));
        Object o = Co.yield("o");
        int[] array = {i, i};
        BiFunction<Integer, Object, Generator<Object, Object, Object>> made = (n, given) -> {
            for (int turn = 0; turn < n % 3 + 1; turn++) {
                array[turn % 2] += num(Co.yield(l + turn));
                Co.yield(f + d + i + array[0]);
            }
            Co.yield(z ? c : (Object) given);
            return Co.done(o + " " + b + s + array[0] + array[1] + given);
        };
        return made.apply(num(Co.yield("n")), "given");
    }

    @Coroutine
    public static Generator<Object, Object, Object> nested() {
        Object outside = Co.yield("outside");
        Supplier<Supplier<Generator<Object, Object, Object>>> outer = () -> () -> {
            Object inside = Co.yield(outside);
            Supplier<Generator<Object, Object, Object>> inner = () -> {
                Co.yield(outside + "/" + inside);
                return Co.done(inside);
            };
            Object result = Co.yieldFrom(inner.get());
            return Co.done(result + "!");
        };
        return outer.get().get();
    }

    /** An ordinary lambda around one that yields, one inside it, and one as its argument. */
    @Coroutine
    public static Generator<Object, Object, Object> amongOthers() {
        List<Generator<Object, Object, Object>> all = new ArrayList<>();
        List.of(1, 2, 3).forEach(n -> {
            Supplier<Generator<Object, Object, Object>> made = () -> {
                Function<Object, String> plain = o -> n + "=" + o;
                Co.yield(plain.apply(Co.yield(n)));
                return Co.done(n);
            };
            all.add(made.get());
        });
        for (Generator<Object, Object, Object> one : all) {
            Co.yield(Co.yieldFrom(one));
        }
        return null;
    }

    interface Visits {
        @Coroutine
        default Generator<Object, Object, Object> visit(int times) {
            IntFunction<Generator<Object, Object, Object>> twice = n -> {
                Co.yield(name() + n);
                Co.yield(this.name() + -n);
                return Co.done(times);
            };
            for (int i = 0; i < times % 3 + 1; i++) {
                Co.yieldFrom(twice.apply(i));
            }
            return byAnother(name());
        }

        private Generator<Object, Object, Object> byAnother(String name) {
            Supplier<Generator<Object, Object, Object>> made = () -> {
                Co.yield(name + name().length());
                return fixed().get();
            };
            return made.get();
        }

        static Supplier<Generator<Object, Object, Object>> fixed() {
            return () -> {
                Co.yield("fixed");
                return Co.done("by an interface");
            };
        }

        String name();
    }

    @Coroutine
    public static Generator<Object, Object, Object> inInterface() {
        Visits visits = () -> "visitor";
        return visits.visit(num(Co.yield("times")));
    }

    private final class Inner {
        private String name = "inner";

        Supplier<Generator<Object, Object, Object>> maker(Object local) {
            class Local {
                final Supplier<Generator<Object, Object, Object>> deep = () -> {
                    name += Co.yield(name + local);
                    count++;
                    return Co.done(name + count);
                };
            }
            return new Local().deep;
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> inNestedClasses() {
        Inner inner = new CoroutineLambdas(3).new Inner();
        Co.yieldFrom(inner.maker("a").get());
        Supplier<Generator<Object, Object, Object>> anonymous = new Supplier<>() {
            private final Function<Object, Generator<Object, Object, Object>> held = o -> {
                Co.yield(getClass().getSimpleName() + o);
                return Co.done(o);
            };

            @Override
            public Generator<Object, Object, Object> get() {
                return held.apply("held");
            }
        };
        Co.yieldFrom(anonymous.get());
        return inner.maker(Co.yield("b")).get();
    }

    interface Kept extends Supplier<Generator<Object, Object, Object>>, Serializable {}

    @Coroutine
    public static Generator<Object, Object, Object> serializable() {
        int number = num(Co.yield("number"));
        String text = text(Co.yield("text"));
        Kept kept = () -> {
            Object sent = Co.yield(number + text);
            return Co.done(text + sent);
        };
        Co.yield(Co.yieldFrom(copy(kept).get()));
        Kept reference = CoroutineLambdas::staticCoroutine;
        return copy(reference).get();
    }

    @Coroutine
    private static Generator<Object, Object, Object> staticCoroutine() {
        return Co.done(Co.yield("by reference"));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T copy(T original) {
        var bytes = new ByteArrayOutputStream();
        try {
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(original);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Coroutine
    private Generator<Object, Object, Object> instanceCoroutine(Object a, int... more) {
        count += more.length;
        Object sent = Co.yield(a + " " + count);
        return Co.done(sent);
    }

    /** References to coroutine methods, bound, unbound, and with arguments that have to be adapted. */
    @Coroutine
    public static Generator<Object, Object, Object> references() {
        CoroutineLambdas object = new CoroutineLambdas(1);
        Function<Object, Generator<Object, Object, Object>> bound = object::instanceCoroutine;
        BiFunction<CoroutineLambdas, Object, Generator<Object, Object, Object>> unbound =
                CoroutineLambdas::instanceCoroutine;
        Callable<Generator<Object, Object, Object>> fixed = CoroutineLambdas::staticCoroutine;
        Co.yield(Co.yieldFrom(bound.apply("bound")));
        Co.yield(Co.yieldFrom(unbound.apply(object, Co.yield("argument"))));
        try {
            Co.yield(Co.yieldFrom(fixed.call()));
        } catch (Exception e) {
            Co.yield(e.getMessage());
        }
        return ((Supplier<Generator<Object, Object, Object>>) CoroutineLambdas::staticCoroutine).get();
    }

    /** All that a coroutine may return. */
    @Coroutine
    public static Generator<Object, Object, Object> kinds() {
        int limit = num(Co.yield("limit")) % 4;
        Supplier<Iterable<Integer>> iterable = () -> {
            for (int i = 0; i < limit; i++) {
                Co.yield(i);
            }
            return Co.done();
        };
        Supplier<Stream<String>> stream = () -> {
            Co.yield("s" + limit);
            Co.yield("t" + limit);
            return null;
        };
        Supplier<PrimitiveIterator.OfInt> ints = () -> {
            Co.yield(limit);
            Co.yield((short) 2);
            return Co.done();
        };
        Iterable<Integer> twice = iterable.get();
        Co.yieldFrom(twice);
        Co.yieldFrom(twice);
        Co.yieldFrom(stream.get());
        Co.yieldFrom(ints.get());
        return null;
    }

    /** Ends at once, without a yield anywhere. */
    @Coroutine
    public static Generator<Object, Object, Object> empty() {
        Supplier<Generator<Object, Object, Object>> nothing = () -> Co.done("nothing");
        Supplier<Iterator<Object>> none = () -> Co.done();
        Supplier<Generator<Object, Object, Object>> itself = () -> {
            Generator<Object, Object, Object> self = Co.self();
            return Co.done(self.state());
        };
        Co.yieldFrom(none.get());
        Co.yield(Co.yieldFrom(nothing.get()));
        return truth(Co.yield("which")) ? nothing.get() : itself.get();
    }

    @Coroutine
    public static Generator<Object, Object, Object> tryAndSwitch() {
        Object start = Co.yield("start");
        Function<Integer, Generator<Object, Object, Object>> made = kind -> {
            try {
                return switch (kind % 3) {
                    case 0 -> Co.done(Co.yield("zero"));
                    case 1 -> {
                        Co.yield("one " + start);
                        throw new IllegalStateException("one");
                    }
                    default -> null;
                };
            } catch (IllegalStateException | IllegalArgumentException e) {
                return Co.done(e.getMessage() + Co.yield("caught"));
            } finally {
                log("left " + Co.yield("finally"));
            }
        };
        for (int i = 0; i < 3; i++) {
            Co.yield(Co.yieldFrom(made.apply(i)));
        }
        return made.apply(num(Co.yield("last")));
    }
}
