package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Three generators advanced in a changing order keep their own places. */
public final class Case038ThreeInterleaved {
    private Case038ThreeInterleaved() {}

    @Coroutine
    static Generator<String, Void, String> walk(String label, List<String> stops) {
        for (String stop : stops) {
            Co.yield(label + ":" + stop);
        }
        return Co.done(label + " home");
    }

    public static void main(String[] args) {
        Generator<String, Void, String> a = walk("ann", List.of("park", "shop"));
        Generator<String, Void, String> b = walk("bob", List.of("pub"));
        Generator<String, Void, String> c = walk("cat", List.of("roof", "tree", "yard"));
        for (Generator<String, Void, String> g : List.of(a, c, b, b, c, a, a, c, c)) {
            step("step", g::next);
        }
    }
}
