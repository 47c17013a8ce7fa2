package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A received pair is taken apart. */
public final class Case260YieldInUnpacking {
    private Case260YieldInUnpacking() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("send", () -> g.send(List.of(1, 2)));
        step("send", () -> g.send(List.of(1, 2, 3)));
    }

    @Coroutine
    static Generator<String, List<Integer>, Void> gen() {
        List<Integer> pair = Co.yield("pair?");
        int a = pair.get(0);
        int b = pair.get(1);
        say(a, b);
        List<Integer> many = Co.yield("many?");
        int first = many.get(0);
        List<Integer> rest = many.subList(1, many.size());
        say(first, rest);
        return Co.done();
    }
}
