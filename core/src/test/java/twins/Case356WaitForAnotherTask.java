package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import twins.Kit.AppError;

/** Joining: a task that waits for another gets its result, or its error. */
public final class Case356WaitForAnotherTask {
    private Case356WaitForAnotherTask() {}

    static class Task {
        final String name;
        final Generator<Task, Integer, Integer> gen;
        final List<Task> waiters = new ArrayList<>();
        boolean done;
        Integer result;
        AppError error;

        Task(String name, Generator<Task, Integer, Integer> gen) {
            this.name = name;
            this.gen = gen;
        }
    }

    record Turn(Task task, Integer value, AppError error) {}

    static void run(List<Task> tasks) {
        Deque<Turn> ready = new ArrayDeque<>();
        for (Task t : tasks) {
            ready.add(new Turn(t, null, null));
        }
        while (!ready.isEmpty()) {
            Turn turn = ready.remove();
            Task t = turn.task;
            try {
                Task want = turn.error != null ? t.gen.raise(turn.error) : t.gen.send(turn.value);
                if (want == null) {
                    ready.add(new Turn(t, null, null));
                } else if (want.done) {
                    ready.add(new Turn(t, want.result, want.error));
                } else {
                    want.waiters.add(t);
                }
            } catch (StopIteration e) {
                t.done = true;
                t.result = (Integer) e.value();
            } catch (AppError e) {
                t.done = true;
                t.error = e;
            }
            if (t.done) {
                say(t.name, "finished");
                for (Task w : t.waiters) {
                    ready.add(new Turn(w, t.result, t.error));
                }
            }
        }
    }

    @Coroutine
    static Generator<Task, Integer, Integer> work(int n, boolean fail) {
        for (int i = 0; i < n; i++) {
            Co.yield();
        }
        if (fail) {
            throw new AppError("work " + n);
        }
        return Co.done(n * 10);
    }

    @Coroutine
    static Generator<Task, Integer, Integer> boss(List<Task> parts) {
        int total = 0;
        for (Task p : parts) {
            try {
                total += Co.<Integer>yield(p);
            } catch (AppError e) {
                say("boss saw", e);
            }
        }
        say("total", total);
        return Co.done();
    }

    public static void main(String[] args) {
        var a = new Task("a", work(3, false));
        var b = new Task("b", work(1, true));
        var c = new Task("c", work(2, false));
        run(List.of(new Task("boss", boss(List.of(a, b, c))), a, b, c));
    }
}
