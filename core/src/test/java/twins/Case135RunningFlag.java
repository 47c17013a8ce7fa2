package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator is running inside its body and in everything that the body calls, and nowhere else. */
public final class Case135RunningFlag {
    static Generator<Integer, Void, Void> me;

    static void probe(String label) {
        say(label, "running", me.state() == Generator.State.RUNNING);
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        probe("body");
        Co.yield(1);
        probe("body again");
        return Co.done();
    }

    public static void main(String[] args) {
        me = gen();
        probe("fresh");
        me.next();
        probe("suspended");
        step("next", me::next);
        probe("finished");
    }
}
