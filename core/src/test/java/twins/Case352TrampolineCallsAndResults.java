package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayDeque;
import java.util.Deque;

/** A task calls another by yielding it; the result comes back as the value of the yield. */
public final class Case352TrampolineCallsAndResults {
    private Case352TrampolineCallsAndResults() {}

    /** What a task may yield: another task to call, or a text to be echoed. */
    static Object run(Generator<Object, Object, ?> task) {
        Deque<Generator<?, Object, ?>> stack = new ArrayDeque<>();
        stack.push(task);
        Object value = null;
        while (!stack.isEmpty()) {
            Object got;
            try {
                got = stack.peek().send(value);
            } catch (StopIteration e) {
                stack.pop();
                value = e.value();
                continue;
            }
            if (got instanceof Generator<?, ?, ?> call) {
                @SuppressWarnings("unchecked")
                var called = (Generator<?, Object, ?>) call;
                stack.push(called);
                value = null;
            } else {
                value = "echo " + got;
            }
        }
        return value;
    }

    @Coroutine
    static Generator<Object, Object, Integer> add(int a, int b) {
        Co.yield("adding");
        return Co.done(a + b);
    }

    @Coroutine
    static Generator<Object, Object, Integer> twice(int x) {
        int r = Co.yield(add(x, x));
        return Co.done(r);
    }

    @Coroutine
    static Generator<Object, Object, Integer> whole() {
        int a = Co.yield(twice(4));
        say("a", a);
        String b = Co.yield("plain");
        say("b", b);
        int c = Co.yield(add(a, 100));
        return Co.done(c);
    }

    public static void main(String[] args) {
        say("result", run(whole()));
    }
}
