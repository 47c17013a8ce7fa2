package shop.right;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

public final class Numbers {
    private Numbers() {}

    @Coroutine
    public static Iterator<Integer> everySecond() {
        for (int i = 2; i < 7; i += 2) {
            Co.yield(i);
        }
        return Co.done();
    }
}
