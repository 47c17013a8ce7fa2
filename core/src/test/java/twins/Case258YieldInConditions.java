package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yields as the condition of if, elif and while. */
public final class Case258YieldInConditions {
    private Case258YieldInConditions() {}

    public static void main(String[] args) {
        for (var answers :
                List.of(List.of(true, true, true, false), List.of(false, true, false), List.of(false, false, false))) {
            var g = gen();
            g.next();
            for (boolean v : answers) {
                step("send", () -> g.send(v));
            }
        }
    }

    @Coroutine
    static Generator<String, Boolean, Void> gen() {
        if (Co.<Boolean>yield("if?")) {
            say("if branch");
        } else if (Co.<Boolean>yield("elif?")) {
            say("elif branch");
        } else {
            say("else branch");
        }
        int n = 0;
        while (Co.<Boolean>yield("while?")) {
            n++;
        }
        say("rounds", n);
        return Co.done();
    }
}
