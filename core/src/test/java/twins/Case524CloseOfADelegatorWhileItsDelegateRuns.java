package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A running delegate refuses to be closed by way of its delegator. */
public final class Case524CloseOfADelegatorWhileItsDelegateRuns {
    private Case524CloseOfADelegatorWhileItsDelegateRuns() {}

    @Coroutine
    static Generator<Object, Object, Object> inner(List<Generator<Object, Object, Object>> pool) {
        Co.yield(1);
        step("close outer", pool.get(0)::close);
        step("throw into outer", pool.get(0)::next);
        Co.yield(2);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> outer(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } finally {
            say("outer ends");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var i = inner(pool);
        var o = outer(i);
        pool.add(o);
        step("outer", o::next);
        step("inner", i::next);
        step("inner", i::next);
    }
}
