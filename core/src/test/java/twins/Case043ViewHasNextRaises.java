package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import twins.Kit.AppError;

/** An error in the body comes out of hasNext, and afterwards the iterator is at its end. */
public final class Case043ViewHasNextRaises {
    private Case043ViewHasNextRaises() {}

    @Coroutine
    static Iterator<String> gen() {
        Co.yield("good");
        throw new AppError("mid-way");
    }

    public static void main(String[] args) {
        Iterator<String> v = gen();
        step("has_next", v::hasNext);
        step("take", v::next);
        step("has_next", v::hasNext);
        step("has_next", v::hasNext);
        step("take", v::next);
    }
}
