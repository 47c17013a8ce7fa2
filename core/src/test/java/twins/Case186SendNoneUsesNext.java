package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Sending null to a delegator calls next of a hand-written delegate, other values call its send. */
public final class Case186SendNoneUsesNext {
    /** Its iterator is a generator that somebody wrote by hand. */
    static final class Spy implements Iterable<Object> {
        @Override
        public Iterator<Object> iterator() {
            say("iter asked");
            return new Spying();
        }
    }

    static final class Spying extends HandWritten<Object, Object, Void> {
        private int n;

        @Override
        public Object next() {
            n++;
            say("next called");
            return n;
        }

        @Override
        public Object send(Object value) {
            say("send called with", value);
            return Arrays.asList("sent", value);
        }
    }

    @Coroutine
    static Generator<Object, Object, Void> outer() {
        Co.yieldFrom(new Spy());
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        step("send none", () -> g.send(null));
        step("send 5", () -> g.send(5));
        step("send list", () -> g.send(List.of(1, 2, 3)));
        step("next", g::next);
    }
}
