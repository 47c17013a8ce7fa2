package shop;

import java.util.Iterator;
import java.util.stream.IntStream;

final class Countdown {
    private Countdown() {}

    static Iterator<Integer> from(int start) {
        return IntStream.range(0, start).map(i -> start - i).boxed().iterator();
    }
}
