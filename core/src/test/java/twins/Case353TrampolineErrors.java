package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayDeque;
import java.util.Deque;
import twins.Kit.AppError;

/** Errors in a called task are thrown into the caller at its yield. */
public final class Case353TrampolineErrors {
    private Case353TrampolineErrors() {}

    /** Runs a task that calls others by yielding them; their errors are raised at its yield. */
    static Object run(Generator<Object, Object, ?> task) {
        Deque<Generator<?, Object, ?>> stack = new ArrayDeque<>();
        stack.push(task);
        Object value = null;
        AppError error = null;
        while (!stack.isEmpty()) {
            Object got;
            try {
                if (error != null) {
                    AppError e = error;
                    error = null;
                    got = stack.peek().raise(e);
                } else {
                    got = stack.peek().send(value);
                }
            } catch (StopIteration e) {
                stack.pop();
                value = e.value();
                continue;
            } catch (AppError e) {
                stack.pop();
                error = e;
                continue;
            }
            if (got instanceof Generator<?, ?, ?> call) {
                @SuppressWarnings("unchecked")
                var called = (Generator<?, Object, ?>) call;
                stack.push(called);
                value = null;
            } else {
                value = got;
            }
        }
        if (error != null) {
            throw error;
        }
        return value;
    }

    @Coroutine
    static Generator<Object, Object, String> risky(int n) {
        Co.yield(n);
        if (n > 1) {
            throw new AppError("risky " + n);
        }
        return Co.done("safe " + n);
    }

    @Coroutine
    static Generator<Object, Object, String> careful(int n) {
        try {
            String r = Co.yield(risky(n));
            return Co.done(r);
        } catch (AppError e) {
            return Co.done("handled " + Kit.show(e));
        } finally {
            say("careful ends", n);
        }
    }

    @Coroutine
    static Generator<Object, Object, String> whole(int n) {
        String r = Co.yield(careful(n));
        say(r);
        r = Co.yield(risky(n));
        return Co.done(r);
    }

    public static void main(String[] args) {
        step("main 1", () -> run(whole(1)));
        step("main 2", () -> run(whole(2)));
    }
}
