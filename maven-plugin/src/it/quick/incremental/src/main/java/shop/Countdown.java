package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

final class Countdown {
    private Countdown() {}

    @Coroutine
    static Iterator<Integer> from(int start) {
        for (int i = start; i > 0; i--) {
            Co.yield(i);
        }
        return Co.done();
    }
}
