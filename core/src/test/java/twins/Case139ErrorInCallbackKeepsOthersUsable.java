package twins;

import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import twins.Kit.AppError;

/** A generator resumed inside another's body may fail without hurting the other. */
public final class Case139ErrorInCallbackKeepsOthersUsable {
    @Coroutine
    static Generator<Integer, Void, Void> fragile() {
        Co.yield(1);
        throw new AppError("fragile broke");
    }

    @Coroutine
    static Generator<Object, Void, String> sturdy(Generator<Integer, Void, Void> f) {
        while (true) {
            try {
                Co.yield(f.next());
            } catch (AppError e) {
                Co.yield("saw " + show(e));
            } catch (StopIteration end) {
                return Co.done("f is over");
            }
        }
    }

    public static void main(String[] args) {
        var g = sturdy(fragile());
        for (int i = 0; i < 3; i++) {
            step("next", g::next);
        }
    }
}
