package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

final class Harbor {
    private final Object lock = new Object();

    @Coroutine
    Iterator<String> unload(Iterable<String> crates) {
        for (String crate : crates) {
            synchronized (lock) {
                Co.yield(crate); // a monitor is held
            }
        }
        return Co.done();
    }
}
