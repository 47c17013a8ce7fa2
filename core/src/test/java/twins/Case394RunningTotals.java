package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/** Accumulation with a given function. */
public final class Case394RunningTotals {
    private Case394RunningTotals() {}

    @Coroutine
    static <T> Generator<T, Void, Void> accumulate(Iterable<T> src, BinaryOperator<T> fn) {
        boolean first = true;
        T acc = null;
        for (T v : src) {
            acc = first ? v : fn.apply(acc, v);
            first = false;
            Co.yield(acc);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        BinaryOperator<String> max = BinaryOperator.maxBy(Comparator.naturalOrder());
        say(list(accumulate(List.of(1, 2, 3, 4), Integer::sum)));
        say(list(accumulate(List.of(3, 1, 4, 1, 5), Math::max)));
        say(list(accumulate(List.of(), max)), list(accumulate(List.of("x"), max)));
    }
}
