package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The four states: created, running, suspended, closed. */
public final class Case010LifeCycleStates {
    private Case010LifeCycleStates() {}

    private static Generator<Integer, Void, Void> me;

    @Coroutine
    static Generator<Integer, Void, Void> body() {
        say("inside", me.state());
        Co.yield(1);
        say("inside again", me.state());
        return null;
    }

    public static void main(String[] args) {
        me = body();
        say("new", me.state());
        me.next();
        say("after next", me.state());
        step("finish", () -> me.next());
        say("after end", me.state());
        Generator<Integer, Void, Void> me2 = body();
        me2.close();
        say("closed unstarted", me2.state());
    }
}
