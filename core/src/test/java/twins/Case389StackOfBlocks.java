package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayDeque;
import java.util.Deque;
import twins.Kit.AppError;

/** Any number of blocks opened in a loop and unwound in reverse, also on error while opening. */
public final class Case389StackOfBlocks {
    private Case389StackOfBlocks() {}

    @Coroutine
    static Generator<Void, Void, Void> layer(int n, int bad) {
        say("open", n);
        if (n == bad) {
            throw new AppError("cannot open " + n);
        }
        try {
            Co.yield();
        } finally {
            say("shut", n);
        }
        return Co.done();
    }

    static Object use(int count, int bad) {
        Deque<Generator<Void, Void, Void>> opened = new ArrayDeque<>();
        try {
            for (int i = 0; i < count; i++) {
                var g = layer(i, bad);
                g.next();
                opened.push(g);
            }
            say("all open");
        } finally {
            while (!opened.isEmpty()) {
                opened.pop().close();
            }
        }
        return null;
    }

    public static void main(String[] args) {
        step("good", () -> use(3, 99));
        step("bad", () -> use(3, 2));
    }
}
