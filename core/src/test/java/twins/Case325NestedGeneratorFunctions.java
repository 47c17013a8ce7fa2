package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator defined inside a generator uses the outer one's locals. */
public final class Case325NestedGeneratorFunctions {
    private Case325NestedGeneratorFunctions() {}

    @Coroutine
    static Generator<String, Void, Void> inner(String label, int k) {
        for (int i = 0; i < k; i++) {
            Co.yield(label + k + i);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> outer(int n) {
        String label = "L";
        for (int k = 1; k <= n; k++) {
            Co.yieldFrom(inner(label, k));
            label += "+";
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(outer(3)));
    }
}
