package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The very same object goes out by yield and in by send. */
public final class Case030IdentityKeptThroughYield {
    private Case030IdentityKeptThroughYield() {}

    static final class Box {
        int n;

        Box(int n) {
            this.n = n;
        }
    }

    @Coroutine
    static Generator<Box, Box, Void> relay() {
        Box b = null;
        while (true) {
            b = Co.yield(b);
        }
    }

    public static void main(String[] args) {
        Generator<Box, Box, Void> g = relay();
        g.next();
        Box one = new Box(1);
        Box back = g.send(one);
        say("same", back == one);
        one.n = 99;
        say("changed seen", back.n);
        Box two = new Box(1);
        say("other differs", g.send(two) == one);
    }
}
