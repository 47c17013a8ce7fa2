package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Tasks take turns; a finished one leaves the circle. */
public final class Case351RoundRobin {
    private Case351RoundRobin() {}

    @Coroutine
    static Generator<Void, Void, Void> task(String name, int n) {
        for (int i = 0; i < n; i++) {
            say(name, "step", i);
            Co.yield();
        }
        say(name, "done");
        return Co.done();
    }

    public static void main(String[] args) {
        Deque<Generator<Void, Void, Void>> ready = new ArrayDeque<>(List.of(task("A", 3), task("B", 1), task("C", 2)));
        while (!ready.isEmpty()) {
            var t = ready.remove();
            if (t.advance()) {
                ready.add(t);
            }
        }
        say("all done");
    }
}
