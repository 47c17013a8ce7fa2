package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers, text, truth values, none and containers survive suspension. */
public final class Case307LocalsOfAllKinds {
    private Case307LocalsOfAllKinds() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        g.next();
        step("end", g::next);
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        int i = 7;
        long big = 9007199254740993L;
        int neg = -2147483648;
        double d = 2.5;
        float factor = 2;
        boolean t = true;
        boolean f = false;
        char c = 'z';
        String s = "text";
        Object n = null;
        List<Integer> xs = new ArrayList<>(List.of(1, 2));
        Map<String, Integer> m = new HashMap<>(Map.of("k", 1));
        Co.yield("suspended");
        i += 1;
        big += 1;
        d *= factor;
        xs.add(3);
        m.merge("k", 1, Integer::sum);
        Co.yield("again");
        say(i, big, neg, d, t, f, c, s, n, xs, m.get("k"));
        return Co.done();
    }
}
