package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Several short-lived locals one after another. */
public final class Case311SlotsReusedByDisjointScopes {
    private Case311SlotsReusedByDisjointScopes() {}

    public static void main(String[] args) {
        say(list(gen()));
    }

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        for (int i = 0; i < 2; i++) {
            Co.yield(i);
        }
        for (String name : List.of("p", "q")) {
            Co.yield(name);
        }
        double total = 0.5;
        for (double w : new double[] {0.25, 0.25}) {
            total += w;
            Co.yield(total);
        }
        boolean ok = total == 1.0;
        Co.yield(ok);
        return Co.done();
    }
}
