package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A cycle is refused where it closes, and the error goes all the way round. */
public final class Case519CycleOfTwo {
    private Case519CycleOfTwo() {}

    @Coroutine
    static Generator<Object, Object, Object> late(List<Generator<Object, Object, Object>> pool, int i) {
        try {
            Co.yieldFrom(pool.get(i));
        } finally {
            say("ends", i);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var a = late(pool, 1);
        var b = late(pool, 0);
        pool.add(a);
        pool.add(b);
        step("a", a::next);
        step("b", b::next);
        step("states", () -> Arrays.asList(a.state(), b.state()));
    }
}
