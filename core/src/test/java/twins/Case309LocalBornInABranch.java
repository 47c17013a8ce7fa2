package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A local that exists only on one path. */
public final class Case309LocalBornInABranch {
    private Case309LocalBornInABranch() {}

    public static void main(String[] args) {
        say(list(gen(true)));
        say(list(gen(false)));
    }

    @Coroutine
    static Generator<String, Void, Void> gen(boolean flag) {
        String kept;
        if (flag) {
            String extra = "made early";
            Co.yield("flag");
            kept = extra;
        } else {
            Co.yield("no flag");
            kept = "made late";
        }
        Co.yield(kept);
        for (int i = 0; i < 2; i++) {
            String inner = kept + i;
            Co.yield(inner);
        }
        return Co.done();
    }
}
