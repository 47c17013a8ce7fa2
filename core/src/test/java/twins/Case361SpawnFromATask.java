package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayDeque;
import java.util.Deque;

/** A running task adds new tasks to the scheduler. */
public final class Case361SpawnFromATask {
    private Case361SpawnFromATask() {}

    private static final Deque<Generator<Void, Void, Void>> READY = new ArrayDeque<>();

    static void spawn(Generator<Void, Void, Void> g) {
        READY.add(g);
    }

    @Coroutine
    static Generator<Void, Void, Void> child(int n) {
        say("child", n, "starts");
        Co.yield();
        say("child", n, "ends");
        return Co.done();
    }

    @Coroutine
    static Generator<Void, Void, Void> parent(int k) {
        for (int i = 0; i < k; i++) {
            spawn(child(i));
            say("spawned", i);
            Co.yield();
        }
        say("parent ends");
        return Co.done();
    }

    public static void main(String[] args) {
        spawn(parent(3));
        int steps = 0;
        while (!READY.isEmpty()) {
            var g = READY.remove();
            steps++;
            try {
                g.next();
                READY.add(g);
            } catch (StopIteration e) {
                // it leaves the circle
            }
        }
        say("steps", steps);
    }
}
