package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A body closes other generators while it runs, in any order. */
public final class Case577CloseFromInsideAnotherBody {
    private Case577CloseFromInsideAnotherBody() {}

    @Coroutine
    static Generator<Object, Object, Object> part(String name) {
        try {
            Co.yield(name);
            Co.yield(name);
        } finally {
            say(name, "ends");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> closer(List<Generator<Object, Object, Object>> pool) {
        for (var g : pool) {
            g.next();
        }
        pool.get(2).close();
        Co.yield("closed one");
        pool.get(0).close();
        step("next of closed", pool.get(0)::next);
        Co.yield("closed two");
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>(List.of(part("a"), part("b"), part("c")));
        var c = closer(pool);
        say(list(c));
        step("b", pool.get(1)::next);
    }
}
