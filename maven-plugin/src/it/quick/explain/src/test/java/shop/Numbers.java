package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

class Numbers {
    @Coroutine
    static Iterator<Integer> upTo(int last) {
        for (int i = 0; i <= last; i++) {
            Co.yield(i);
        }
        return Co.done();
    }
}
