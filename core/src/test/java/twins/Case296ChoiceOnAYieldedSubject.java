package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** The subject of the multi-way choice is itself a yield. */
public final class Case296ChoiceOnAYieldedSubject {
    private Case296ChoiceOnAYieldedSubject() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        for (Integer v : Arrays.asList(2, null, 1, null, 9)) {
            step("send", () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        for (int i = 0; i < 3; i++) {
            switch (Co.<Integer>yield("pick")) {
                case 1 -> Co.yield("one");
                case 2 -> Co.yield("two");
                default -> Co.yield("many");
            }
        }
        return Co.done();
    }
}
