package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import java.util.List;

final class Names {
    private Names() {}

    static Iterator<String> all() {
        return List.of("seventeen").iterator();
    }

    @Coroutine
    static Iterator<String> more() {
        Co.yield("more");
        Co.yield("of seventeen");
        return Co.done();
    }
}
