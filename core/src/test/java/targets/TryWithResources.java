package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** try-with-resources with yields while opening, inside and while closing. */
public final class TryWithResources {
    static final class Tool implements AutoCloseable {
        private final String name;
        private final boolean failsToClose;

        Tool(Object name, boolean failsToClose) {
            this.name = String.valueOf(name);
            this.failsToClose = failsToClose;
            log("open " + name);
        }

        @Override
        public void close() {
            log("close " + name);
            if (failsToClose) {
                throw new IllegalStateException("closing " + name);
            }
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> one() {
        try (Tool tool = new Tool(Co.yield("open"), false)) {
            Co.yield(tool.name);
            Co.yield("inside");
        }
        return Co.done("after");
    }

    @Coroutine
    public static Generator<Object, Object, Object> suppressed() {
        try (Tool a = new Tool("a", true);
                Tool b = new Tool(Co.yield("b"), truth(Co.yield("fails?")));
                Tool c = new Tool("c", true)) {
            Co.yield(a.name + b.name + c.name);
            if (truth(Co.yield("throw?"))) {
                throw new ArithmeticException("body");
            }
            return Co.done("from inside");
        } catch (ArithmeticException e) {
            Co.yield(e.getSuppressed().length);
            throw e;
        } finally {
            Co.yield("finally");
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> nullResource() {
        Tool outer = new Tool("outer", false);
        try (Tool none = null;
                outer;
                Tool last = truth(Co.yield("which")) ? null : new Tool("last", true)) {
            Co.yield(none == last);
        } catch (IllegalStateException e) {
            return Co.done(text(Co.yield(e.getMessage())));
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> inLoopWithJumps() {
        for (int i = 0; i < 4; i++) {
            try (Tool tool = new Tool(i, i == 2)) {
                int n = num(Co.yield(tool.name));
                if (n % 3 == 0) {
                    continue;
                }
                if (n % 3 == 1) {
                    break;
                }
                Co.yield("end of " + i);
            } catch (IllegalStateException e) {
                log("caught " + e.getMessage());
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> openingFails() {
        try (Tool a = new Tool("a", false);
                Tool b = new Tool(10 / (num(Co.yield("divisor")) - 4), false)) {
            Co.yield(a.name + b.name);
        } catch (ArithmeticException e) {
            Co.yield(e.getSuppressed().length + " suppressed");
        }
        return Co.done();
    }

    @Coroutine
    private static Generator<Object, Object, Object> inner() {
        try (Tool tool = new Tool("inner", false)) {
            while (true) {
                Co.yield("in " + tool.name);
            }
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> generatorAsResource() {
        try (Generator<Object, Object, Object> inner = inner()) {
            Co.yield(inner.next());
            Co.yield(inner.send(Co.yield("sending")));
        }
        return Co.done("inner is closed");
    }
}
