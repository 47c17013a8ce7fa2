package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

class PrimitiveValues {
    @Coroutine
    static PrimitiveIterator.OfInt ints(Object any, Number number, Character letter) {
        Co.yield(1L);
        // ^ Co.yield of a value of type long in a coroutine whose values are of type int.
        Co.yield(true);
        // ^ Co.yield of a value of type boolean in a coroutine whose values are of type int.
        Co.yield("text");
        // ^ Co.yield of a value of type String in a coroutine whose values are of type int.
        Co.yield();
        // ^ Co.yield() hands out null in a coroutine whose values are of type int.
        Co.yield(null);
        // ^ Co.yield of null in a coroutine whose values are of type int.
        Co.yield(any);
        Co.yield(number);
        Co.yield(letter);
        Co.yield('c');
        return Co.done();
    }

    @Coroutine
    static LongStream longs(Double boxed) {
        Co.yield(1);
        Co.yield(1.0f);
        // ^ Co.yield of a value of type float in a coroutine whose values are of type long.
        Co.yield(boxed);
        // ^ Co.yield of a value of type Double in a coroutine whose values are of type long.
        return null;
    }

    @Coroutine
    static DoubleStream doubles(Boolean boxed) {
        Co.yield(1L);
        Co.yield(boxed);
        // ^ Co.yield of a value of type Boolean in a coroutine whose values are of type double.
        return null;
    }
}
