package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.List;
import twins.Kit.AppError;

/** A supervising generator throws a timeout into a slow sub-task. */
public final class Case364TimeoutByThrow {
    private Case364TimeoutByThrow() {}

    static class Timeout extends AppError {
        Timeout(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<Void, Void, String> slow(int n) {
        int done = 0;
        try {
            while (done < n) {
                Co.yield();
                done++;
            }
            return Co.done("complete");
        } catch (Timeout e) {
            return Co.done("partial " + done);
        }
    }

    @Coroutine
    static Generator<Void, Void, String> stubborn() {
        while (true) {
            try {
                Co.yield();
            } catch (Timeout e) {
                say("stubborn ignores the timeout");
            }
        }
    }

    @Coroutine
    static Generator<Void, Void, String> limit(Generator<Void, Void, String> task, int ticks) {
        try {
            task.next();
            for (int i = 0; i < ticks; i++) {
                Co.yield();
                task.next();
            }
            task.raise(new Timeout("late"));
        } catch (StopIteration e) {
            return Co.done(e.value());
        }
        return Co.done("would not stop");
    }

    public static void main(String[] args) {
        for (var t : List.of(slow(2), slow(9), stubborn())) {
            var g = limit(t, 4);
            while (g.advance()) {
                // only the result counts
            }
            say(g.result());
        }
    }
}
