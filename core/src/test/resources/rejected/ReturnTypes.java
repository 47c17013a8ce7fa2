package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Collection;
import java.util.List;

class ReturnTypes {
    @Coroutine
    static void nothing() {
        Co.yield(1);
        // ^ a @Coroutine method that returns void.
    }

    @Coroutine
    static int number() {
        Co.yield(1);
        // ^ a @Coroutine method that returns int.
        return 2;
    }

    @Coroutine
    static Object anything() {
        Co.yield(1);
        // ^ a @Coroutine method that returns Object.
        return Co.done();
    }

    @Coroutine
    static List<String> list() {
        return null;
        // ^ a @Coroutine method that returns List.
    }

    @Coroutine
    static Collection<String>[] array() {
        return Co.done();
        // ^ a @Coroutine method that returns Collection[].
    }
}
