package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.function.Predicate;

/** Taking while a test holds loses the first failing item; dropping starts with it. */
public final class Case392TakeAndDropWhile {
    private Case392TakeAndDropWhile() {}

    @Coroutine
    static <T> Generator<T, Void, Void> takeWhile(Predicate<? super T> test, Iterable<T> src) {
        for (T v : src) {
            if (!test.test(v)) {
                return Co.done();
            }
            Co.yield(v);
        }
        return Co.done();
    }

    @Coroutine
    static <T> Generator<T, Void, Void> dropWhile(Predicate<? super T> test, Generator<T, Void, Void> src) {
        for (T v : src) {
            if (!test.test(v)) {
                Co.yield(v);
                break;
            }
        }
        for (T v : src) {
            Co.yield(v);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> upto(int n) {
        for (int i = 0; i < n; i++) {
            Co.yield(i);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var s = upto(8);
        say(list(takeWhile(v -> v < 3, s)), "rest", list(s));
        say(list(dropWhile(v -> v < 3, upto(6))));
        say(list(dropWhile(v -> true, upto(3))));
    }
}
