package twins;

import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** What a body raises in reaction to a sent value comes out of send. */
public final class Case143ErrorInSendKeepsItsType {
    static class Refused extends AppError {
        Refused(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<String, String, Void> picky() {
        while (true) {
            String x = Co.yield("ok");
            if (x.equals("bad")) {
                throw new Refused("no " + x);
            }
        }
    }

    public static void main(String[] args) {
        var g = start(picky());
        step("send good", () -> g.send("good"));
        step("send bad", () -> g.send("bad"));
        step("send good", () -> g.send("good"));
    }
}
