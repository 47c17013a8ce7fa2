package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A list held in a local is the same object before and after, seen from outside. */
public final class Case328SharedListLocalIdentity {
    private Case328SharedListLocalIdentity() {}

    @Coroutine
    static Generator<List<String>, Void, Void> gen() {
        List<String> buf = new ArrayList<>();
        while (buf.size() < 3) {
            Co.yield(buf);
            buf.add("in");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = gen();
        List<String> first = g.next();
        first.add("out");
        List<String> second = g.next();
        say("same", first == second);
        say(first);
        step("next", () -> g.next());
    }
}
