package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A switch expression with a loop in it, where operands lie on the stack. */
public final class SwitchUnderOperands {
    @Coroutine
    public static Generator<Object, Object, Object> expressionOnStack() {
        int base = 100;
        String s = "n"
                + (base
                        + 2
                                * switch (num(Co.yield("selector"))) {
                                    case 1, 2, 3 -> num(Co.yield("low"));
                                    case 1_000_000, -5 -> 6;
                                    case 7 -> {
                                        int n = 0;
                                        for (int i = 0; i < 2; i++) {
                                            n += num(Co.yield("seven " + i));
                                        }
                                        yield n;
                                    }
                                    default -> base > 1 ? num(Co.yield("default")) : -1;
                                })
                + Co.yield("after");
        return Co.done(s);
    }
}
