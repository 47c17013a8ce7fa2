package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator method sees and changes the fields of its object. */
public final class Case320InstanceMethodGenerator {
    private Case320InstanceMethodGenerator() {}

    static class Counter {
        int n;

        Counter(int start) {
            n = start;
        }

        @Coroutine
        Generator<Integer, Void, Void> up(int by) {
            while (true) {
                n += by;
                Co.yield(n);
            }
        }
    }

    public static void main(String[] args) {
        var c = new Counter(10);
        var g = c.up(1);
        var h = c.up(100);
        say(g.next(), h.next(), g.next());
        c.n = 0;
        say(h.next(), g.next());
        say(new Counter(5).up(5).next());
    }
}
