package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

/** The iterator's hasNext advances the body, and only once. */
public final class Case042ViewHasNextIsLookahead {
    private Case042ViewHasNextIsLookahead() {}

    @Coroutine
    static Iterator<Integer> gen() {
        say("body to 1");
        Co.yield(1);
        say("body to 2");
        Co.yield(null);
        say("body to end");
        return null;
    }

    public static void main(String[] args) {
        Iterator<Integer> v = gen();
        step("has_next", v::hasNext);
        step("has_next", v::hasNext);
        step("take", v::next);
        step("take", v::next);
        step("has_next", v::hasNext);
        step("has_next", v::hasNext);
        step("take", v::next);
    }
}
