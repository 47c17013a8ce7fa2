package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Private members across nested classes, and classes declared within a body. */
public final class NestedAccess {
    private int secret = 7;
    private static long shared = 1;

    private int reveal(int by) {
        return secret += by;
    }

    private final class Inner {
        private int own = secret;

        @Coroutine
        private Generator<Object, Object, Object> count(int to) {
            while (own < to) {
                secret += num(Co.yield(own)) % 3;
                own = NestedAccess.this.secret + reveal(num(Co.yield(secret)) % 2);
                shared++;
            }
            return Co.done(own + " " + secret);
        }

        private final class Innermost {
            @Coroutine
            private Generator<Object, Object, Object> all() {
                own++;
                secret += own;
                Object result = Co.yieldFrom(Inner.this.count(secret + num(Co.yield(own))));
                return Co.done(result);
            }
        }
    }

    private static final class Vault {
        private Object kept = "kept";

        private Vault with(Object other) {
            kept = other;
            return this;
        }
    }

    @Coroutine
    private Generator<Object, Object, Object> outer() {
        Inner inner = new Inner();
        inner.own += num(Co.yield(inner.own));
        Vault vault = new Vault().with(Co.yield("vault"));
        vault.kept = vault.kept + text(Co.yield(vault.kept));
        Co.yieldFrom(inner.count(20));
        return inner.new Innermost().all();
    }

    public static Generator<Object, Object, Object> privateMembers() {
        return new NestedAccess().outer();
    }

    @Coroutine
    public static Generator<Object, Object, Object> localClass() {
        int base = num(Co.yield("base"));
        String name = text(Co.yield("name"));
        class Counter {
            private int count = base;

            private Counter(int step) {
                count += step;
            }

            String next() {
                return name + count++;
            }

            @Coroutine
            Generator<Object, Object, Object> run(int times) {
                for (int i = 0; i < times; i++) {
                    count += num(Co.yield(next() + i));
                }
                return Co.done(count + base);
            }
        }
        Counter counter = new Counter(num(Co.yield("step")));
        Co.yield(counter.next());
        Object result = Co.yieldFrom(counter.run(2));
        return Co.done(result + counter.next());
    }

    @Coroutine
    private Generator<Object, Object, Object> anonymousClasses(Object parameter) {
        double captured = real(Co.yield(parameter));
        Runnable task = new Runnable() {
            private int runs;

            @Override
            public void run() {
                runs++;
                secret += runs;
                log("run " + runs + captured + parameter);
            }
        };
        task.run();
        Co.yield(secret);
        task.run();
        Iterable<Object> values = new Iterable<>() {
            @Override
            @Coroutine
            public java.util.Iterator<Object> iterator() {
                for (int i = 0; i < 3; i++) {
                    Co.yield(captured + i + secret++);
                }
                return Co.done();
            }
        };
        for (Object value : values) {
            Co.yield(value);
        }
        Co.yieldFrom(values);
        return Co.done(secret);
    }

    public static Generator<Object, Object, Object> anonymous() {
        return new NestedAccess().anonymousClasses("parameter");
    }

    @Coroutine
    public static Generator<Object, Object, Object> localRecordAndEnum() {
        record Entry(String key, long value) {
            Entry plus(long more) {
                return new Entry(key, value + more);
            }
        }
        enum Direction {
            LEFT,
            RIGHT
        }
        Entry entry = new Entry(text(Co.yield("key")), 1);
        for (Direction direction : Direction.values()) {
            entry = entry.plus(wide(Co.yield(direction)));
        }
        return Co.done(entry);
    }
}
