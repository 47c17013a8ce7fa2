package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapping built from yields: key before value, entry after entry. */
public final class Case250YieldInMappingLiteral {
    private Case250YieldInMappingLiteral() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (String v : List.of("key", "val", "other")) {
            step("send", () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<String, String, Void> gen() {
        Map<String, String> m = new LinkedHashMap<>();
        m.put(Co.yield("k1"), Co.yield("v1"));
        m.put("fixed", Co.yield("v2"));
        for (String k : m.keySet()) {
            say(k, "=", m.get(k));
        }
        return Co.done();
    }
}
