package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A return inside try runs finally before the end is reported. */
public final class Case050ReturnRunsFinallyFirst {
    private Case050ReturnRunsFinallyFirst() {}

    @Coroutine
    static Generator<Integer, Void, String> gen() {
        try {
            Co.yield(1);
            say("returning");
            return Co.done("value");
        } finally {
            say("finally");
        }
    }

    public static void main(String[] args) {
        Generator<Integer, Void, String> g = gen();
        step("next", g::next);
        step("next", g::next);
    }
}
