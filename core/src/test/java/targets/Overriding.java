package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.function.Supplier;

/** Inherited, overridden, generic and interface methods; bridges carry the annotation too and are left alone. */
public final class Overriding {
    abstract static class Source<T> {
        abstract Generator<Object, Object, Object> from(T start, int count);

        @Coroutine
        Generator<Object, Object, Object> twice(T value) {
            Co.yield("base " + Co.yield(value));
            Object result = Co.yieldFrom(from(value, 1));
            return Co.done("twice " + result);
        }

        @Coroutine
        protected final Generator<Object, Object, Object> sealed(long l, T value) {
            Co.yield(l);
            return from(value, num(Co.yield(value)) % 4);
        }
    }

    static class Texts extends Source<String> {
        String prefix = "p";

        @Override
        @Coroutine
        Generator<Object, Object, Object> from(String start, int count) {
            for (int i = 0; i < count; i++) {
                prefix += Co.yield(prefix + start + i);
            }
            return Co.done(prefix);
        }

        @Override
        @Coroutine
        Generator<Object, Object, Object> twice(String value) {
            Co.yield("texts");
            Object result = Co.yieldFrom(super.twice(value + Co.yield("argument of super")));
            return Co.done("texts " + result + super.toString().isEmpty());
        }
    }

    interface Named {
        String name();

        @Coroutine
        default Generator<Object, Object, Object> greet(int times) {
            while (times-- > 0) {
                Co.yield("hello " + name() + times + Co.yield("to whom"));
            }
            return Co.done(Co.yieldFrom(secret(name())));
        }

        @Coroutine
        private Generator<Object, Object, Object> secret(String of) {
            Object sent = Co.yield(of + " " + name());
            return Co.done(sent);
        }

        @Coroutine
        static Generator<Object, Object, Object> several(Named... names) {
            for (Named named : names) {
                Co.yieldFrom(named.greet(1));
            }
            return hidden(names.length);
        }

        @Coroutine
        private static Generator<Object, Object, Object> hidden(int n) {
            return Co.done(n + num(Co.yield("hidden")));
        }
    }

    enum Planet implements Named {
        EARTH,
        MARS {
            @Override
            @Coroutine
            public Generator<Object, Object, Object> greet(int times) {
                Co.yield("red " + ordinal());
                return Co.done(Co.yieldFrom(orbit(times)));
            }
        };

        @Coroutine
        Generator<Object, Object, Object> orbit(long rounds) {
            for (long round = 0; round < rounds; round++) {
                rounds -= num(Co.yield(this + " " + round)) % 2;
            }
            return Co.done(rounds);
        }
    }

    record Person(String name, int age) implements Named {
        @Coroutine
        Generator<Object, Object, Object> birthdays() {
            for (int i = age; ; i++) {
                if (truth(Co.yield(name + " is " + i))) {
                    return Co.done(new Person(name, i));
                }
            }
        }

        @Override
        @Coroutine
        public Generator<Object, Object, Object> greet(int times) {
            Co.yield(name);
            Object result = Co.yieldFrom(Named.super.greet(times + num(Co.yield("more")) % 2));
            return Co.done(result);
        }
    }

    abstract static class Covariant<R> implements Supplier<R> {
        @Override
        public abstract R get();
    }

    static final class CovariantGenerator extends Covariant<Generator<Object, Object, Object>> {
        @Override
        @Coroutine
        public Generator<Object, Object, Object> get() {
            Object sent = Co.yield("covariant");
            return Co.done(sent);
        }
    }

    static final class Sequence implements Iterable<Object> {
        @Override
        @Coroutine
        public Iterator<Object> iterator() {
            Co.yield(1);
            Co.yield("two");
            return null;
        }
    }

    public static Generator<Object, Object, Object> generic() {
        Source<String> source = new Texts();
        return source.from("s", 4);
    }

    public static Generator<Object, Object, Object> superCall() {
        Source<String> source = new Texts();
        return source.twice("v");
    }

    public static Generator<Object, Object, Object> finalMethod() {
        return new Texts().sealed(1L << 40, "f");
    }

    public static Generator<Object, Object, Object> interfaceMethods() {
        return Named.several(() -> "lambda", Planet.EARTH, Planet.MARS, new Person("p", 3));
    }

    public static Generator<Object, Object, Object> recordMethod() {
        return new Person("ann", 41).birthdays();
    }

    public static Generator<Object, Object, Object> recordAndInterfaceSuper() {
        return new Person("bob", 2).greet(1);
    }

    public static Generator<Object, Object, Object> enumMethod() {
        return Planet.MARS.orbit(5);
    }

    public static Generator<Object, Object, Object> covariantBridge() {
        Covariant<Generator<Object, Object, Object>> covariant = new CovariantGenerator();
        return covariant.get();
    }

    public static Iterable<Object> iteratorMethod() {
        return new Sequence();
    }

    @Coroutine
    public static Generator<Object, Object, Object> delegatesToEachKind() {
        Co.yieldFrom(new Sequence());
        Co.yieldFrom((Iterator<?>) new Sequence().iterator());
        for (Object o : new Sequence()) {
            Co.yield(o);
        }
        return new CovariantGenerator().get();
    }
}
