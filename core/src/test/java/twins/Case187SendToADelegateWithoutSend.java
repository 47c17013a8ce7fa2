package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Sending a value while delegating to a plain list raises an error inside the delegator. */
public final class Case187SendToADelegateWithoutSend {
    /** Python's name for it. */
    static final class AttributeError extends RuntimeException {
        AttributeError(Throwable cause) {
            super(cause);
        }
    }

    @Coroutine
    static Generator<Object, Integer, Void> outer() {
        try {
            Co.yieldFrom(List.of(1, 2, 3));
        } catch (UnsupportedOperationException e) {
            say("outer caught", new AttributeError(e));
            Co.yield("recovered");
        } finally {
            say("outer finally");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        step("send none", () -> g.send(null));
        step("send 42", () -> g.send(42));
        step("next", g::next);
    }
}
