package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Looking at the next item without taking it, with puts back. */
public final class Case402PeekableWrapper {
    private Case402PeekableWrapper() {}

    static class Peekable<T> {
        private final Generator<T, ?, ?> gen;
        private final Deque<T> buf = new ArrayDeque<>();

        Peekable(Generator<T, ?, ?> gen) {
            this.gen = gen;
        }

        T peek() {
            if (buf.isEmpty()) {
                buf.push(gen.next());
            }
            return buf.peek();
        }

        T take() {
            return buf.isEmpty() ? gen.next() : buf.pop();
        }

        void putBack(T v) {
            buf.push(v);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> src() {
        for (String c : List.of("a", "b")) {
            say("make", c);
            Co.yield(c);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var p = new Peekable<>(src());
        step("peek", p::peek);
        step("peek", p::peek);
        step("take", p::take);
        p.putBack("z");
        step("take", p::take);
        step("take", p::take);
        step("peek", p::peek);
    }
}
