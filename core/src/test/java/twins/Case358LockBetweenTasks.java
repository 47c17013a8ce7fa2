package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import twins.Kit.AppError;

/** A lock with a waiting line, released in finally also when a task fails. */
public final class Case358LockBetweenTasks {
    private Case358LockBetweenTasks() {}

    static class Lock {
        String owner;
    }

    @Coroutine
    static Generator<String, Void, Void> locked(Lock lock, String name, int steps, boolean fail) {
        while (lock.owner != null) {
            Co.yield(name + " waits");
        }
        lock.owner = name;
        try {
            for (int i = 0; i < steps; i++) {
                Co.yield(name + " holds " + i);
            }
            if (fail) {
                throw new AppError(name);
            }
        } finally {
            lock.owner = null;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var lock = new Lock();
        Deque<Generator<String, Void, Void>> ready = new ArrayDeque<>(
                List.of(locked(lock, "A", 2, true), locked(lock, "B", 1, false), locked(lock, "C", 1, false)));
        while (!ready.isEmpty()) {
            var t = ready.remove();
            try {
                say(t.next());
                ready.add(t);
            } catch (StopIteration e) {
                say("a task ended");
            } catch (AppError e) {
                say("a task failed", e);
            }
        }
        say("owner", lock.owner);
    }
}
