package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every simple path in a graph, the path list shared and restored. */
public final class Case177AllPaths {
    static final Map<Integer, List<Integer>> links =
            Map.of(1, List.of(2, 3), 2, List.of(3, 4), 3, List.of(4), 4, List.of(2));

    @Coroutine
    static Generator<List<Integer>, Void, Void> paths(int here, int goal, List<Integer> path) {
        path.add(here);
        try {
            if (here == goal) {
                Co.yield(List.copyOf(path));
            } else {
                for (int n : links.get(here)) {
                    if (!path.contains(n)) {
                        Co.yieldFrom(paths(n, goal, path));
                    }
                }
            }
        } finally {
            path.remove(path.size() - 1);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        List<Integer> work = new ArrayList<>();
        var g = paths(1, 4, work);
        say(g.next());
        say("work while suspended", work);
        say(g.next());
        g.close();
        say("work after close", work);
    }
}
