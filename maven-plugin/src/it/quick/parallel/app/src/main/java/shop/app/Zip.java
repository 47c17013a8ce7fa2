package shop.app;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import shop.plain.Plain;

final class Zip {
    private Zip() {}

    @Coroutine
    static Iterator<Integer> zip() {
        Iterator<Integer> left = shop.left.Numbers.everySecond();
        Iterator<Integer> right = shop.right.Numbers.everySecond();
        while (left.hasNext() && right.hasNext()) {
            Co.yield(Plain.twice(left.next()));
            Co.yield(Plain.twice(right.next()));
        }
        return Co.done();
    }
}
