package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A default value is made once and shared between generators. */
public final class Case319DefaultArgumentShared {
    private Case319DefaultArgumentShared() {}

    private static final List<String> SHARED = new ArrayList<>();

    static Generator<List<String>, Void, Void> gen(String x) {
        return gen(x, SHARED);
    }

    @Coroutine
    static Generator<List<String>, Void, Void> gen(String x, List<String> seen) {
        seen.add(x);
        Co.yield(new ArrayList<>(seen));
        return Co.done();
    }

    public static void main(String[] args) {
        say(gen("a").next());
        say(gen("b").next());
        say(gen("c", new ArrayList<>()).next());
        say(gen("d").next());
    }
}
