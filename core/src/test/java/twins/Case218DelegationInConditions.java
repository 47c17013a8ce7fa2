package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yield from deciding an if, a while and a conditional expression. */
public final class Case218DelegationInConditions {
    private Case218DelegationInConditions() {}

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        for (String a : List.of("y", "y", "y", "n", "n")) {
            step("send " + a, () -> g.send(a));
        }
    }

    @Coroutine
    static Generator<String, String, Boolean> ask(String q) {
        String answer = Co.yield(q);
        return Co.done(answer.equals("y"));
    }

    @Coroutine
    static Generator<String, String, String> outer() {
        if (Co.yieldFrom(ask("one?"))) {
            say("one yes");
        } else {
            say("one no");
        }
        int rounds = 0;
        while (Co.yieldFrom(ask("more?"))) {
            rounds++;
        }
        say("rounds", rounds);
        return Co.done(Co.yieldFrom(ask("tea?")) ? "tea" : "coffee");
    }
}
