package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import twins.Kit.AppError;

/** A kill that is reported as a value: close, then look at the result kept by the body. */
public final class Case372KillRequestAsAValue {
    private Case372KillRequestAsAValue() {}

    static class Kill extends AppError {
        Kill(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<String, Void, Kill> routine() {
        try {
            Co.yield("ok");
            Co.yield("wrong");
        } catch (Kill e) {
            return Co.done(e);
        }
        return Co.done();
    }

    static Object kill(Generator<String, Void, Kill> g) {
        try {
            g.raise(new Kill("stop"));
        } catch (StopIteration end) {
            return end.value();
        } catch (Kill e) {
            return e;
        }
        return "still alive";
    }

    public static void main(String[] args) {
        var g = routine();
        say(g.next());
        say("first kill", kill(g));
        say("second kill", kill(g));
    }
}
