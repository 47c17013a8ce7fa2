package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A generator with a variable number of arguments. */
public final class Case324VariableArguments {
    private Case324VariableArguments() {}

    @Coroutine
    static Generator<Object, Void, Void> gen(String label, Object... parts) {
        Co.yield(label + " has " + parts.length);
        for (Object p : parts) {
            Co.yield(p);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(gen("none")));
        say(list(gen("three", 1, "b", List.of(3))));
    }
}
