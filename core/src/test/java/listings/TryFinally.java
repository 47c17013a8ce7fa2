package listings;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;

class TryFinally {
    @Coroutine
    static Stream<String> guarded(Lock lock, String value) {
        lock.lock();
        try {
            Co.yield(value);
        } finally {
            lock.unlock();
        }
        return Co.done();
    }
}
