package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Two readers over one source; the source advances only once per item. */
public final class Case398TeeBySharedBuffer {
    private Case398TeeBySharedBuffer() {}

    @Coroutine
    static Generator<Integer, Void, Void> src() {
        for (int i = 0; i < 4; i++) {
            say("make", i);
            Co.yield(i);
        }
        return Co.done();
    }

    @Coroutine
    static <T> Generator<T, Void, Void> reader(Deque<T> mine, List<Deque<T>> queues, Generator<T, Void, Void> it) {
        while (true) {
            if (mine.isEmpty()) {
                T v;
                try {
                    v = it.next();
                } catch (StopIteration e) {
                    return Co.done();
                }
                for (Deque<T> q : queues) {
                    q.add(v);
                }
            }
            Co.yield(mine.remove());
        }
    }

    static <T> List<Generator<T, Void, Void>> tee(Generator<T, Void, Void> it, int n) {
        List<Deque<T>> queues = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            queues.add(new ArrayDeque<>());
        }
        List<Generator<T, Void, Void>> readers = new ArrayList<>();
        for (Deque<T> q : queues) {
            readers.add(reader(q, queues, it));
        }
        return readers;
    }

    public static void main(String[] args) {
        var readers = tee(src(), 2);
        var a = readers.get(0);
        var b = readers.get(1);
        say("a", a.next(), a.next());
        say("b", b.next());
        say("a", list(a));
        say("b", list(b));
    }
}
