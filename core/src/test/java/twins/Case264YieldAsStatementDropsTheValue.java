package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A yield used as a statement discards what was sent. */
public final class Case264YieldAsStatementDropsTheValue {
    private Case264YieldAsStatementDropsTheValue() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        for (String v : List.of("lost", "lost too", "kept")) {
            step("send", () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<Integer, String, Void> gen() {
        Co.yield(1);
        Co.yield(2);
        String x = Co.yield(3);
        say("only this is kept", x);
        return Co.done();
    }
}
