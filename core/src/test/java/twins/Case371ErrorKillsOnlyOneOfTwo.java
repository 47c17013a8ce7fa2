package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import twins.Kit.AppError;

/** An error ends one of two sibling routines; the other is untouched. */
public final class Case371ErrorKillsOnlyOneOfTwo {
    private Case371ErrorKillsOnlyOneOfTwo() {}

    private static final List<String> LOG = new ArrayList<>();

    @Coroutine
    static Generator<String, Void, Void> routine(String name) {
        try {
            Co.yield(name + " waits");
        } catch (AppError e) {
            LOG.add(name + " saw " + Kit.show(e));
            throw e;
        }
        LOG.add(name + " normal end");
        return Co.done();
    }

    public static void main(String[] args) {
        var a = start(routine("a"));
        var b = start(routine("b"));
        step("throw into a", () -> a.raise(new AppError("hit")));
        step("resume a", () -> a.next());
        step("resume b", () -> b.next());
        say(LOG);
    }
}
