package twins;

import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import twins.Kit.AppError;

/** An error from a hand-written delegate is raised at the yield from. */
public final class Case234IteratorDelegateRaises {
    private Case234IteratorDelegateRaises() {}

    public static void main(String[] args) {
        var g = outer();
        for (int i = 0; i < 5; i++) {
            step("next", g::next);
        }
    }

    static final class Fragile implements Iterator<Integer> {
        private int n;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Integer next() {
            n++;
            if (n == 3) {
                throw new AppError("third step");
            }
            return n;
        }
    }

    @Coroutine
    static Generator<Object, Void, Void> outer() {
        var d = new Fragile();
        while (true) {
            try {
                Co.yieldFrom(d);
            } catch (AppError e) {
                Co.yield("caught " + show(e));
            }
        }
    }
}
