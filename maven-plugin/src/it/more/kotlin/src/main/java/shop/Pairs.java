package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

public final class Pairs {
    private Pairs() {}

    @Coroutine
    public static Iterator<Integer> from(int first) {
        Iterator<Integer> squares = Numbers.squares();
        for (int i = first; ; i++) {
            Co.yield(i);
            Co.yield(squares.next());
        }
    }

    public static int firstOf(Iterator<Integer> numbers) {
        return numbers.next();
    }
}
