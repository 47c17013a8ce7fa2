package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import java.util.Map;

/** Generators kept in lists and maps and handed around. */
public final class Case326GeneratorsInContainers {
    private Case326GeneratorsInContainers() {}

    @Coroutine
    static Generator<String, Integer, Void> gen(String label) {
        int n = 0;
        while (true) {
            Integer got = Co.yield(label + n);
            n = got == null ? n + 1 : got;
        }
    }

    static String use(Generator<String, Integer, Void> g) {
        return g.next();
    }

    public static void main(String[] args) {
        var table = Map.of("x", gen("x"), "y", gen("y"));
        var order = List.of(table.get("x"), table.get("y"), table.get("x"));
        say(order.stream().map(Generator::next).toList());
        table.get("x").send(50);
        say(order.stream().map(Generator::next).toList());
        say(use(table.get("y")), use(order.get(0)));
    }
}
