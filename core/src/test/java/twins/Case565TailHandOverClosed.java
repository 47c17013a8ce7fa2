package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Closing who delegates closes the one that was handed over to. */
public final class Case565TailHandOverClosed {
    private Case565TailHandOverClosed() {}

    @Coroutine
    static Generator<Object, Object, Object> rest() {
        try {
            Co.yield("rest");
        } finally {
            say("rest ends");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> first(Generator<Object, Object, Object> d) {
        Co.yield("first");
        return d;
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } finally {
            say("over ends");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var r = rest();
        var g = over(first(r));
        step("next", g::next);
        step("next", g::next);
        step("close", g::close);
        step("state", () -> r.state());
    }
}
