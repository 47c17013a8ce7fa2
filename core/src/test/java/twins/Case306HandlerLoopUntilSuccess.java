package twins;

import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** A retry loop with yields in try, handler and finally. */
public final class Case306HandlerLoopUntilSuccess {
    private Case306HandlerLoopUntilSuccess() {}

    public static void main(String[] args) {
        var g = attempt();
        step("next", g::next);
        for (Object v : List.of(false, "go", false, "go", true)) {
            step("send", () -> g.send(v));
        }

        var h = attempt();
        h.next();
        step("send", () -> h.send(false));
        step("send", () -> h.send("stop"));
    }

    @Coroutine
    static Generator<String, Object, String> attempt() {
        int tries = 0;
        while (true) {
            try {
                tries++;
                boolean ok = Co.yield("try " + tries);
                if (!ok) {
                    throw new AppError("failed " + tries);
                }
                return Co.done("success after " + tries);
            } catch (AppError e) {
                String wait = Co.yield("wait after " + show(e));
                if (wait.equals("stop")) {
                    return Co.done("gave up");
                }
            } finally {
                say("end of try", tries);
            }
        }
    }
}
