package targets;

import static targets.Log.log;
import static targets.Log.num;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

public class AcceptanceProbe {
    @Coroutine
    public static Generator<Object, Object, Object> simple() {
        int sum = 0;
        try {
            for (int i = 0; i < 4; i++) {
                sum += num(Co.yield(sum));
            }
        } finally {
            log("finally " + sum);
        }
        return Co.done(sum);
    }
}
