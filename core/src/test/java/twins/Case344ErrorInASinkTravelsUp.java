package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** An error in the last stage comes back through all the sends to the source. */
public final class Case344ErrorInASinkTravelsUp {
    private Case344ErrorInASinkTravelsUp() {}

    @Coroutine
    static Generator<Void, Integer, Void> sink() {
        while (true) {
            int x = Co.yield();
            if (x == 3) {
                throw new AppError("cannot take 3");
            }
            say("sink took", x);
        }
    }

    @Coroutine
    static Generator<Void, Integer, Void> stage(String label, Generator<Void, Integer, Void> target) {
        try {
            while (true) {
                Integer x = Co.yield();
                target.send(x);
            }
        } finally {
            say(label, "ends");
        }
    }

    public static void main(String[] args) {
        var s = start(sink());
        var b = start(stage("b", s));
        var a = start(stage("a", b));
        for (int i : List.of(1, 3, 4)) {
            step("source sends " + i, () -> a.send(i));
        }
    }
}
