package twins;

import static twins.Kit.say;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator as the two halves of a block: before and after the yield. */
public final class Case378BlockAroundAYield {
    private Case378BlockAroundAYield() {}

    @Coroutine
    static Generator<String, Void, Void> tag(String name) {
        say("<" + name + ">");
        Co.yield(name.toUpperCase());
        say("</" + name + ">");
        return Co.done();
    }

    public static void main(String[] args) {
        Block.with(tag("p"), t -> say("inside", t));
    }
}
