package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A list that grows while it is the delegate yields the new items too. */
public final class Case220DelegateListChangedMeanwhile {
    private Case220DelegateListChangedMeanwhile() {}

    public static void main(String[] args) {
        // A queue: the iterators of Java's lists refuse to go on after a change.
        Queue<Integer> items = new ConcurrentLinkedQueue<>(List.of(1, 2));
        var g = outer(items);
        step("next", g::next);
        items.add(3);
        step("next", g::next);
        items.add(4);
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }

    @Coroutine
    static Generator<Object, Void, Void> outer(Queue<Integer> items) {
        Co.yieldFrom(items);
        Co.yield("end");
        return Co.done();
    }
}
