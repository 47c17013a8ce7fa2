package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.function.IntSupplier;

/** A generator that counts into a variable of its maker. */
public final class Case316ClosureWritesOuterVariable {
    private Case316ClosureWritesOuterVariable() {}

    record Made(Generator<Integer, Void, Void> a, Generator<Integer, Void, Void> b, IntSupplier peek) {}

    static Made make() {
        int[] count = {0};

        class Counting {
            @Coroutine
            Generator<Integer, Void, Void> gen() {
                while (true) {
                    count[0]++;
                    Co.yield(count[0]);
                }
            }
        }

        var counting = new Counting();
        return new Made(counting.gen(), counting.gen(), () -> count[0]);
    }

    public static void main(String[] args) {
        Made made = make();
        say(made.a.next(), made.b.next(), made.a.next(), "peek", made.peek.getAsInt());
    }
}
