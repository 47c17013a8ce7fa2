package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class ValueTypes {
    @Coroutine
    static Generator<Integer, String, Long> yielded(Object any, Number number) {
        Co.yield("text");
        // ^ Co.yield of a String in a coroutine whose values are Integer.
        Co.yield(1L);
        // ^ Co.yield of a long in a coroutine whose values are Integer.
        Co.yield(List.of(1));
        // ^ Co.yield of a List in a coroutine whose values are Integer.
        Co.yield(any);
        Co.yield(number);
        Co.yield();
        Co.yield(null);
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, String, Long> sent() {
        Integer count = Co.yield(1);
        // ^ the value sent to Co.yield is taken as an Integer in a coroutine that is sent String.
        CharSequence text = Co.yield(count);
        Object any = Co.yield(2);
        return Co.done((long) text.length() + any.hashCode());
    }

    @Coroutine
    static Generator<Integer, String, Long> result(boolean isLong) {
        if (isLong) {
            return Co.done(1L);
        }
        return Co.done("none");
        // ^ Co.done of a String in a coroutine whose result is Long.
    }

    @Coroutine
    static Stream<int[]> arrays() {
        Co.yield(new long[0]);
        // ^ Co.yield of a long[] in a coroutine whose values are int[].
        Co.yield(new int[0]);
        return Co.done();
    }

    @Coroutine
    static Iterable<Map.Entry<String, Integer>> nested() {
        Co.yield(StringBuilder.class);
        // ^ Co.yield of a Class in a coroutine whose values are Map.Entry.
        Co.yield(Map.entry("a", 1));
        return Co.done();
    }

    @Coroutine
    static Iterator<Character> characters() {
        Co.yield('c');
        Co.yield(99);
        // ^ Co.yield of an int in a coroutine whose values are Character.
        return Co.done();
    }
}
