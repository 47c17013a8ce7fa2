package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.function.Supplier;

/** A function made in the body sees the local's later values. */
public final class Case317LambdaMadeBetweenYields {
    private Case317LambdaMadeBetweenYields() {}

    @Coroutine
    static Generator<Supplier<String>, Void, Void> gen() {
        int[] n = {1};
        Supplier<String> showN = () -> "n is " + n[0];
        Co.yield(showN);
        n[0] = 2;
        Co.yield(showN);
        n[0] = 3;
        return Co.done();
    }

    public static void main(String[] args) {
        var g = gen();
        Supplier<String> f = g.next();
        say(f.get());
        g.next();
        say(f.get());
        step("end", () -> g.next());
        say(f.get());
    }
}
