package listings;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

class OperandStack {
    private long total;

    @Coroutine
    Generator<String, Long, Object> add() {
        total += Co.<Long>yield("how many?");
        return Co.done();
    }
}
