package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Closing at each level of a chain, and what those above see. */
public final class Case526CloseAtEachDepth {
    private Case526CloseAtEachDepth() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        try {
            Co.yield("leaf");
        } finally {
            say("leaf ends");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, int n) {
        try {
            Object r = Co.yieldFrom(d);
            say(n, "got", r);
            Co.yield(n);
        } finally {
            say(n, "ends");
        }
        return Co.done();
    }

    static void make(List<Generator<Object, Object, Object>> pool) {
        pool.add(leaf());
        pool.add(over(pool.get(0), 1));
        pool.add(over(pool.get(1), 2));
        pool.add(over(pool.get(2), 3));
        pool.get(3).next();
    }

    static void closeOne(List<Generator<Object, Object, Object>> pool, int i) {
        make(pool);
        say("close", i);
        pool.get(i).close();
        for (var g : pool) {
            say(g.state());
        }
        step("top", pool.get(3)::next);
    }

    public static void main(String[] args) {
        var p = new ArrayList<Generator<Object, Object, Object>>();
        var q = new ArrayList<Generator<Object, Object, Object>>();
        var r = new ArrayList<Generator<Object, Object, Object>>();
        var s = new ArrayList<Generator<Object, Object, Object>>();
        closeOne(p, 0);
        closeOne(q, 1);
        closeOne(r, 2);
        closeOne(s, 3);
    }
}
