package listings;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

class Range {
    @Coroutine
    static Iterator<Integer> range(int from, int to) {
        for (int i = from; i < to; i++) {
            Co.yield(i);
        }
        return Co.done();
    }
}
