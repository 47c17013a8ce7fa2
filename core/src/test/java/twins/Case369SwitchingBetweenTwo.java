package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Symmetric switching: each yields the name of the one to run next and the value to hand over. */
public final class Case369SwitchingBetweenTwo {
    private Case369SwitchingBetweenTwo() {}

    record Switch(String to, String value) {}

    static List<String> hub(Map<String, Generator<Switch, String, String>> table, String first) {
        String here = first;
        String value = null;
        while (true) {
            var g = table.get(here);
            try {
                Switch next = g.state() == Generator.State.CREATED ? g.next() : g.send(value);
                here = next.to;
                value = next.value;
            } catch (StopIteration e) {
                return Arrays.asList(here + " ended", (String) e.value());
            }
        }
    }

    @Coroutine
    static Generator<Switch, String, String> one() {
        say("one starts");
        String got = Co.yield(new Switch("two", "hello from one"));
        say("one got", got);
        got = Co.yield(new Switch("two", "more from one"));
        say("one got", got);
        return Co.done("finished");
    }

    @Coroutine
    static Generator<Switch, String, String> two() {
        say("two starts");
        String got = Co.yield(new Switch("one", "hello from two"));
        say("two got", got);
        got = Co.yield(new Switch("one", "last from two"));
        say("wrong: two resumed");
        return Co.done();
    }

    public static void main(String[] args) {
        say(hub(Map.of("one", one(), "two", two()), "one"));
    }
}
