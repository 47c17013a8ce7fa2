package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** Parameters are ordinary locals and may change. */
public final class Case314ParameterReassigned {
    private Case314ParameterReassigned() {}

    public static void main(String[] args) {
        List<Object> mine = List.of("start");
        var g = gen(3, "p", mine);
        try {
            while (true) {
                say(g.next());
            }
        } catch (StopIteration e) {
            say("result", e.value(), "the caller has", mine);
        }
    }

    @Coroutine
    static Generator<String, Void, List<Object>> gen(int n, String label, List<Object> xs) {
        while (n > 0) {
            Co.yield(label + n);
            n--;
            label = label + ".";
            xs = new ArrayList<>(xs);
            xs.add(n);
        }
        return Co.done(xs);
    }
}
