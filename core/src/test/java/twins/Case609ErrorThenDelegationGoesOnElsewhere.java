package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** After the error of one delegate the body goes on with another at the same depth. */
public final class Case609ErrorThenDelegationGoesOnElsewhere {
    private Case609ErrorThenDelegationGoesOnElsewhere() {}

    @Coroutine
    static Generator<Object, Object, Object> failing(int n) {
        Co.yield("failing " + n);
        throw new AppError("error " + n);
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        for (int i = 0; i < 3; i++) {
            try {
                Co.yieldFrom(failing(i));
            } catch (AppError e) {
                say(e);
            }
        }
        Co.yieldFrom(List.<Object>of("end"));
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(over(over(body()))));
    }
}
