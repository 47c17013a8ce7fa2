package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** One consumer that passes every item to several, in order. */
public final class Case334Broadcast {
    private Case334Broadcast() {}

    @Coroutine
    static Generator<Void, Integer, Void> printer(String label) {
        while (true) {
            int x = Co.yield();
            say(label, x);
        }
    }

    @Coroutine
    static Generator<Void, Integer, Void> adder(int[] box) {
        while (true) {
            box[0] += Co.<Integer>yield();
        }
    }

    @Coroutine
    static Generator<Void, Integer, Void> broadcast(List<Generator<Void, Integer, Void>> targets) {
        while (true) {
            Integer x = Co.yield();
            for (var t : targets) {
                t.send(x);
            }
        }
    }

    public static void main(String[] args) {
        int[] total = {0};
        var targets = List.of(printer("A"), adder(total), printer("B"));
        for (var t : targets) {
            t.next();
        }
        var b = start(broadcast(targets));
        for (int v : List.of(5, 6)) {
            b.send(v);
        }
        say("total", total[0]);
    }
}
