package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

final class Harbor {
    private Harbor() {}

    @Coroutine
    static Iterator<String> unload(int crates) {
        for (int i = 0; i < crates; i++) {
            Co.yield("crate");
        }
        return Co.done();
    }

    @Coroutine
    static Iterator<String> load() {
        Co.yieldFrom(unload(2));
        Co.yield("sail");
        return Co.done();
    }
}
