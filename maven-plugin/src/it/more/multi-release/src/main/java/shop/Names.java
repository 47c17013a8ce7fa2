package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import java.util.List;

final class Names {
    private Names() {}

    @Coroutine
    static Iterator<String> all() {
        Co.yield("eleven");
        return Co.done();
    }

    static Iterator<String> more() {
        return List.of("more of eleven").iterator();
    }
}
