package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error that an outsider throws into the leaf is the outsider's, the chain above gets none. */
public final class Case511OutsiderThrowsIntoTheLeaf {
    private Case511OutsiderThrowsIntoTheLeaf() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        Co.yield(1);
        Co.yield(2);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        Object r = Co.yieldFrom(d);
        say(name, "got", r);
        Co.yield(name);
        return Co.done();
    }

    public static void main(String[] args) {
        var x = leaf();
        var m = over(x, "middle");
        var t = over(m, "top");
        step("top", t::next);
        step("throw into leaf", () -> x.raise(new AppError("x")));
        step("top", t::next);
        step("top", t::next);
        step("top", t::next);
    }
}
