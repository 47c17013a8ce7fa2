package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.List;

/** In-order walk of a binary tree by recursive coroutines and for loops. */
public final class Case158TreeInOrderByLoops {
    record Node(int key, Node left, Node right) {}

    static Node build(List<Integer> keys) {
        if (keys.isEmpty()) {
            return null;
        }
        int m = keys.size() / 2;
        return new Node(keys.get(m), build(keys.subList(0, m)), build(keys.subList(m + 1, keys.size())));
    }

    @Coroutine
    static Iterable<Integer> walk(Node n) {
        if (n != null) {
            for (int k : walk(n.left())) {
                Co.yield(k);
            }
            Co.yield(n.key());
            for (int k : walk(n.right())) {
                Co.yield(k);
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(walk(build(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))));
        say(list(walk(null)));
    }
}
