package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Consecutive ifs whose conditions use values received in between. */
public final class Case297FallOutOfSeveralIfs {
    private Case297FallOutOfSeveralIfs() {}

    public static void main(String[] args) {
        for (List<?> answers : List.of(List.of(true, true, "C"), List.of(true, false), List.of(false))) {
            var g = gen();
            g.next();
            for (Object v : answers) {
                step("send", () -> g.send(v));
            }
        }
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        boolean a = Co.yield("a");
        boolean b;
        if (a) {
            b = Co.yield("b");
        } else {
            b = false;
        }
        String c;
        if (a && b) {
            c = Co.yield("c");
        } else {
            c = "unset";
        }
        say(a, b, c);
        return Co.done();
    }
}
