package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Handing over to oneself is refused. */
public final class Case566TailHandOverToItself {
    private Case566TailHandOverToItself() {}

    @Coroutine
    static Generator<Object, Object, Object> selfish(List<Generator<Object, Object, Object>> pool) {
        Co.yield(1);
        return pool.get(0);
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var g = selfish(pool);
        pool.add(g);
        step("next", g::next);
        step("next", g::next);
        step("state", () -> g.state());
    }
}
