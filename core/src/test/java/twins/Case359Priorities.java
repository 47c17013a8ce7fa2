package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** The task with the highest priority runs first; equal ones in order of arrival. */
public final class Case359Priorities {
    private Case359Priorities() {}

    record Wish(int priority, String label) {}

    record Waiting(Wish wish, int stamp, Generator<Wish, Integer, String> task) {}

    @Coroutine
    static Generator<Wish, Integer, String> task(String name, int priority, int n) {
        for (int i = 0; i < n; i++) {
            priority = Co.yield(new Wish(priority, name + i));
        }
        return Co.done(name);
    }

    public static void main(String[] args) {
        int stamp = 0;
        var order = Comparator.comparingInt((Waiting w) -> -w.wish.priority).thenComparingInt(Waiting::stamp);
        Queue<Waiting> tasks = new PriorityQueue<>(order);
        for (var t : List.of(task("low", 1, 2), task("high", 9, 2), task("mid", 5, 2), task("mad", 5, 1))) {
            tasks.add(new Waiting(t.next(), stamp++, t));
        }
        while (!tasks.isEmpty()) {
            Waiting best = tasks.remove();
            say("run", best.wish.label, "at", best.wish.priority);
            try {
                tasks.add(new Waiting(best.task.send(best.wish.priority - 3), stamp, best.task));
                stamp++;
            } catch (StopIteration e) {
                say("end", e.value());
            }
        }
    }
}
