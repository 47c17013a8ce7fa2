package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** One local rebound to values of other types between yields. */
public final class Case310SameNameNewType {
    private Case310SameNameNewType() {}

    public static void main(String[] args) {
        say(list(gen()));
    }

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        Object x = 1;
        Co.yield(x);
        x = "now text";
        Co.yield(x);
        x = List.of(x, 2);
        Co.yield(x);
        x = null;
        Co.yield(x);
        return Co.done();
    }
}
