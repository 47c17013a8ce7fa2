package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Depth-first by recursion and breadth-first by a queue, over one graph. */
public final class Case176GraphSearchOrders {
    static final Map<String, List<String>> graph = Map.of(
            "a", List.of("b", "c"),
            "b", List.of("d"),
            "c", List.of("d", "e"),
            "d", List.of("a", "f"),
            "e", List.of("f"),
            "f", List.of());

    @Coroutine
    static Generator<String, Void, Void> dfs(String node, List<String> seen) {
        if (seen.contains(node)) {
            return Co.done();
        }
        seen.add(node);
        Co.yield(node);
        for (String n : graph.get(node)) {
            Co.yieldFrom(dfs(n, seen));
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> bfs(String first) {
        List<String> seen = new ArrayList<>(List.of(first));
        Deque<String> queue = new ArrayDeque<>(List.of(first));
        while (!queue.isEmpty()) {
            String node = queue.remove();
            Co.yield(node);
            for (String n : graph.get(node)) {
                if (!seen.contains(n)) {
                    seen.add(n);
                    queue.add(n);
                }
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say("dfs", list(dfs("a", new ArrayList<>())));
        say("bfs", list(bfs("a")));
    }
}
