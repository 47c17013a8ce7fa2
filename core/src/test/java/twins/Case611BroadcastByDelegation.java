package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** One source, several stages that each delegate to the next. */
public final class Case611BroadcastByDelegation {
    private Case611BroadcastByDelegation() {}

    @Coroutine
    static Generator<Object, Object, Object> source() {
        for (int i = 0; i < 3; i++) {
            Object x = Co.yield(i);
            say("source got", x);
        }
        return Co.done("dry");
    }

    @Coroutine
    static Generator<Object, Object, Object> stage(Generator<Object, Object, Object> d, String name) {
        Co.yield(name + " opens");
        Object r = Co.yieldFrom(d);
        Co.yield(name + " closes");
        return Co.done(r);
    }

    public static void main(String[] args) {
        var g = stage(stage(stage(source(), "c"), "b"), "a");
        say(list(g));
    }
}
