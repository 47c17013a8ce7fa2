package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.Iterator;

/** The end of an iterator used by a for loop in the body just ends that loop. */
public final class Case126IteratorObjectEndsTheLoop {
    static class Down implements Iterator<Integer> {
        private int n;

        Down(int n) {
            this.n = n;
        }

        @Override
        public boolean hasNext() {
            return n > 0;
        }

        @Override
        public Integer next() {
            if (n == 0) {
                throw new StopIteration();
            }
            n--;
            return n;
        }
    }

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        Iterable<Integer> down = () -> new Down(3);
        for (int v : down) {
            Co.yield(v);
        }
        Co.yield("after loop");
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(gen()));
    }
}
