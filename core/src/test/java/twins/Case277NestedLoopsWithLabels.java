package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.List;

/** Leaving and continuing the outer loop from the inner one. */
public final class Case277NestedLoopsWithLabels {
    private Case277NestedLoopsWithLabels() {}

    public static void main(String[] args) {
        var g = gen();
        try {
            while (true) {
                say(g.next());
            }
        } catch (StopIteration e) {
            say("result", e.value());
        }
    }

    @Coroutine
    static Generator<Object, Void, String> gen() {
        rows:
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                if (j == 2 && i == 1) {
                    Co.yield("outer skipped at 1");
                    continue rows;
                }
                if (i == 3) {
                    break rows;
                }
                Co.yield(List.of(i, j));
            }
            Co.yield("row " + i);
        }
        return Co.done("left both");
    }
}
