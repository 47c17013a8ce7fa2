package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The delegate is the result of another delegation. */
public final class Case596YieldFromAFreshlyMadeResult {
    private Case596YieldFromAFreshlyMadeResult() {}

    @Coroutine
    static Generator<Object, Object, Object> part(String name) {
        Co.yield(name);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> maker() {
        Co.yield("making");
        return Co.done(part("made"));
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        Generator<Object, Object, Object> d = (Generator<Object, Object, Object>) Co.yieldFrom(maker());
        Co.yieldFrom(d);
        Co.yield("end");
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(body()));
    }
}
