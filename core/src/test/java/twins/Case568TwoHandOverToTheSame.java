package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Two that hand over to the same third share it. */
public final class Case568TwoHandOverToTheSame {
    private Case568TwoHandOverToTheSame() {}

    @Coroutine
    static Generator<Object, Object, Object> rest() {
        for (int i = 0; i < 4; i++) {
            Co.yield(i);
        }
        return Co.done("rest ended");
    }

    @Coroutine
    static Generator<Object, Object, Object> first(Generator<Object, Object, Object> d, String name) {
        Co.yield(name);
        return d;
    }

    public static void main(String[] args) {
        var r = rest();
        var a = first(r, "a");
        var b = first(r, "b");
        step("a", a::next);
        step("b", b::next);
        step("a", a::next);
        step("b", b::next);
        step("a", a::next);
        step("b", b::next);
        step("a", a::next);
        step("b", b::next);
    }
}
