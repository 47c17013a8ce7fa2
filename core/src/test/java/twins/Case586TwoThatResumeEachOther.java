package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The second of two that resume each other is refused, both go on. */
public final class Case586TwoThatResumeEachOther {
    private Case586TwoThatResumeEachOther() {}

    @Coroutine
    static Generator<Object, Object, Object> player(
            List<Generator<Object, Object, Object>> pool, int other, String name) {
        for (int i = 0; i < 2; i++) {
            Co.yield(name);
            step(name + " resumes", pool.get(other)::next);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var a = player(pool, 1, "a");
        var b = player(pool, 0, "b");
        pool.add(a);
        pool.add(b);
        step("a", a::next);
        step("b", b::next);
        step("a", a::next);
        step("b", b::next);
        step("a", a::next);
        step("states", () -> Arrays.asList(a.state(), b.state()));
    }
}
