package listings;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

class Delegation {
    record Tree(Tree left, String value, Tree right) {}

    @Coroutine
    static Generator<String, Object, Object> walk(Tree tree) {
        if (tree == null) {
            return null;
        }
        Co.yieldFrom(walk(tree.left));
        Co.yield(tree.value);
        return walk(tree.right);
    }
}
