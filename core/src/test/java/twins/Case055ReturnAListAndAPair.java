package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Containers are returned as one value, never spread. */
public final class Case055ReturnAListAndAPair {
    private Case055ReturnAListAndAPair() {}

    @Coroutine
    static Generator<Integer, Void, Object> gen(Object v) {
        Co.yield(0);
        return Co.done(v);
    }

    public static void main(String[] args) {
        for (Object v : new Object[] {List.of(1, 2), new Object[] {3, 4}, List.of(), new Object[0]}) {
            Generator<Integer, Void, Object> g = gen(v);
            g.next();
            step("end", g::next);
        }
    }
}
