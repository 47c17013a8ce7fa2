package twins;

import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** All four parts with yields when the try body raises. */
public final class Case279TryExceptElseFinallyWithError {
    private Case279TryExceptElseFinallyWithError() {}

    public static void main(String[] args) {
        for (String where : List.of("try", "else")) {
            var g = gen(where);
            for (int i = 0; i < 6; i++) {
                step(where, g::next);
            }
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen(String where) {
        try {
            boolean failed = false;
            try {
                Co.yield("try");
                if (where.equals("try")) {
                    throw new AppError("in try");
                }
            } catch (AppError e) {
                failed = true;
                Co.yield("except " + show(e));
                if (where.equals("except")) {
                    throw e;
                }
            }
            if (!failed) {
                Co.yield("else");
                if (where.equals("else")) {
                    throw new AppError("in else");
                }
            }
        } finally {
            Co.yield("finally");
        }
        Co.yield("after");
        return Co.done();
    }
}
