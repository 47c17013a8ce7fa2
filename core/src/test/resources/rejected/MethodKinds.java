package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

abstract class MethodKinds {
    @Coroutine
    abstract Iterator<Integer> bodiless();
    // without a line: @Coroutine on an abstract method.

    @Coroutine
    static native Iterator<Integer> nowhere();
    // without a line: @Coroutine on a native method.

    @Coroutine
    synchronized Iterator<Integer> guarded() {
        Co.yield(1);
        // ^ @Coroutine on a synchronized method.
        return Co.done();
    }

    interface Source {
        @Coroutine
        Iterator<Integer> read();
        // without a line: @Coroutine on an abstract method.
    }
}
