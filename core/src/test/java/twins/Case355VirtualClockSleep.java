package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/** Tasks yield how long to sleep; a virtual clock wakes them in time order. */
public final class Case355VirtualClockSleep {
    private Case355VirtualClockSleep() {}

    record Sleeper(int wakes, int seq, Generator<Integer, Integer, Void> task) {}

    @Coroutine
    static Generator<Integer, Integer, Void> ticker(String name, int delay, int n, List<String> log) {
        for (int i = 0; i < n; i++) {
            int now = Co.yield(delay);
            log.add(now + " " + name);
        }
        return Co.done();
    }

    static void run(List<Generator<Integer, Integer, Void>> tasks) {
        int seq = 0;
        Queue<Sleeper> queue =
                new PriorityQueue<>(Comparator.comparingInt(Sleeper::wakes).thenComparingInt(Sleeper::seq));
        for (var t : tasks) {
            queue.add(new Sleeper(t.next(), seq, t));
            seq++;
        }
        while (!queue.isEmpty()) {
            Sleeper first = queue.remove();
            try {
                int delay = first.task.send(first.wakes);
                queue.add(new Sleeper(first.wakes + delay, seq, first.task));
                seq++;
            } catch (StopIteration e) {
                // it has no more to do
            }
        }
    }

    public static void main(String[] args) {
        List<String> log = new ArrayList<>();
        run(List.of(ticker("slow", 5, 2, log), ticker("fast", 2, 4, log), ticker("mid", 3, 3, log)));
        for (String line : log) {
            say(line);
        }
    }
}
