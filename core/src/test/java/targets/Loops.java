package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every loop, and the ways out of and around them. */
public final class Loops {
    @Coroutine
    public static Generator<Object, Object, Object> endless() {
        for (long i = 0; ; i++) {
            i += num(Co.yield(i));
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> endlessWithoutVariable() {
        while (true) {
            Co.yield("again");
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> labelled() {
        int count = 0;
        rows:
        for (int row = 0; row < 4; row++) {
            int column = 0;
            columns:
            while (true) {
                switch (num(Co.yield(row * 10 + column++)) % 6) {
                    case 0:
                        continue rows;
                    case 1:
                        break columns;
                    case 2:
                        break rows;
                    case 3:
                        continue columns;
                    default:
                        count++;
                }
                if (count > 6) {
                    return Co.done("counted");
                }
            }
            Co.yield("after row");
        }
        return Co.done(count);
    }

    @Coroutine
    public static Generator<Object, Object, Object> labelledBlock() {
        block:
        {
            if (truth(Co.yield("leave?"))) {
                break block;
            }
            inner:
            {
                if (num(Co.yield("leave which?")) > 4) {
                    break inner;
                }
                break block;
            }
            Co.yield("after inner");
        }
        return Co.done("after block");
    }

    @Coroutine
    public static Generator<Object, Object, Object> severalVariables() {
        for (int i = 0, j = num(Co.yield("init")); i < j && j < 100; i += num(Co.yield("i")), j -= 1 + i % 2) {
            Co.yield(i + "," + j);
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> forEachOverYielded() {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (String s : List.of("a", "b", text(Co.yield("element")))) {
            for (char c : s.toCharArray()) {
                map.merge(String.valueOf(c), num(Co.yield(c)), Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> entry : map.entrySet()) {
            entry.setValue(entry.getValue() + num(Co.yield(entry.getKey())));
        }
        return Co.done(map.toString());
    }

    @Coroutine
    public static Generator<Object, Object, Object> doWhileNested() {
        int i = 0;
        do {
            int j = 0;
            do {
                j += 1 + num(Co.yield(i + j)) % 3;
            } while (j < 4 && truth(Co.yield("inner")));
            i += j;
        } while (i < 12);
        return Co.done(i);
    }

    @Coroutine
    public static Generator<Object, Object, Object> depthFirst() {
        Deque<int[]> stack = new ArrayDeque<>();
        stack.push(new int[] {1, 3});
        while (!stack.isEmpty()) {
            int[] node = stack.pop();
            if (num(Co.yield(node[0])) == 8) {
                continue;
            }
            for (int child = 0; node[1] > 0 && child < 2; child++) {
                stack.push(new int[] {node[0] * 2 + child, node[1] - 1});
            }
        }
        return Co.done(stack.size());
    }

    @Coroutine
    public static Generator<Object, Object, Object> yieldFirstInEveryLoop() {
        int n = 0;
        while (Co.yield(n) != null && n < 20) {
            n++;
            do {
                n++;
            } while (num(Co.yield(n)) > 6 && n < 15);
        }
        return Co.done(n);
    }

    @Coroutine
    public static Generator<Object, Object, Object> neverYields() {
        log("runs to its end at once");
        int n = 0;
        for (int i = 0; i < 10; i++) {
            n += i;
        }
        return Co.done(n);
    }

    @Coroutine
    public static Generator<Object, Object, Object> empty() {
        return null;
    }

    @Coroutine
    private static Generator<Object, Object, Object> rounds(Iterator<Integer> rounds, String unchanged) {
        for (int i = 0; i < 2; i++) {
            while (rounds.hasNext() && rounds.next() > 0) {
                if (truth(Co.yield(i))) {
                    if (rounds.hasNext()) {
                        Co.yieldFrom(List.of(unchanged));
                    }
                }
            }
        }
        return Co.done();
    }

    /** From the first yield on, no code reads what is unchanged: its field has it. The stack map frames still tell of it. */
    @Coroutine
    public static Generator<Object, Object, Object> localThatOnlyFramesKnowOf() {
        return rounds(List.of(1, 2, 3, 0, 4, 5, 6).iterator(), "unchanged");
    }

    /**
     * A loop through a handler, which the first point leads into; the last point is in one only once the first is resumed by
     * way of the loop's head.
     */
    @Coroutine
    public static Generator<Object, Object, Object> loopsThatOpenOneAfterTheOther() {
        int left = 12;
        while (left-- > 0) {
            try {
                Co.yield("first " + left);
            } catch (IllegalArgumentException e) {
                if (left % 2 == 0) {
                    left -= num(Co.yield("caught")) % 2;
                }
                continue;
            }
            if (left % 3 == 0) {
                log("after " + Co.yield("last"));
            }
            log("to " + left);
        }
        return Co.done();
    }
}
