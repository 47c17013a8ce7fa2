package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A growing text and a growing number kept over many resumes. */
public final class Case330TextBuildingLocal {
    private Case330TextBuildingLocal() {}

    @Coroutine
    static Generator<Integer, String, String> lines() {
        String buf = "";
        int count = 0;
        while (true) {
            String ch = Co.yield(count);
            if (ch == null) {
                return Co.done("rest [" + buf + "]");
            } else if (ch.equals("\n")) {
                count++;
                say("line", count, "[" + buf + "]");
                buf = "";
            } else {
                buf += ch;
            }
        }
    }

    public static void main(String[] args) {
        var g = start(lines());
        for (String ch : "one\ntwo\n\nthr".split("")) {
            g.send(ch);
        }
        step("end", () -> g.next());
    }
}
