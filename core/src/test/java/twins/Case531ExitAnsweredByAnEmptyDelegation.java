package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Delegating to what yields nothing in answer to the exit is no yield. */
public final class Case531ExitAnsweredByAnEmptyDelegation {
    private Case531ExitAnsweredByAnEmptyDelegation() {}

    @Coroutine
    static Generator<Object, Object, Object> empty() {
        say("empty runs");
        Co.yieldFrom(List.<Object>of());
        return Co.done("nothing");
    }

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        try {
            Co.yield("leaf");
        } finally {
            Object r = Co.yieldFrom(empty());
            say("leaf ends with", r);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } finally {
            Object r = Co.yieldFrom(empty());
            say("over ends with", r);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(leaf());
        step("next", g::next);
        step("close", g::close);
        step("state", () -> g.state());
    }
}
