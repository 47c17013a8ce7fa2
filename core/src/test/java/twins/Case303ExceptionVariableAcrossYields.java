package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** The caught error stays usable across yields; afterwards the outer one is current again. */
public final class Case303ExceptionVariableAcrossYields {
    private Case303ExceptionVariableAcrossYields() {}

    public static void main(String[] args) {
        for (Object v : gen()) {
            say(v);
        }
    }

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        try {
            throw new AppError("outer");
        } catch (AppError a) {
            Co.yield(a);
            try {
                throw new AppError("inner");
            } catch (AppError b) {
                Co.yield(List.of(a, b));
            }
            Co.yield(a);
        }
        Co.yield("end");
        return Co.done();
    }
}
