package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A received value stored into fields of a held object and of the generator's own object. */
public final class Case270YieldInFieldStore {
    private Case270YieldInFieldStore() {}

    public static void main(String[] args) {
        var g = new Account().setup();
        step("next", g::next);
        for (Object v : List.of("ann", 9, "bob")) {
            step("send", () -> g.send(v));
        }
    }

    static final class Account {
        private String owner;
        private int limit;

        @Coroutine
        Generator<String, Object, List<Object>> setup() {
            owner = Co.yield("owner?");
            limit = Co.<Integer>yield("limit?") + 1;
            var other = new Account();
            other.owner = Co.yield("other owner?");
            return Co.done(List.of(owner, limit, other.owner));
        }
    }
}
