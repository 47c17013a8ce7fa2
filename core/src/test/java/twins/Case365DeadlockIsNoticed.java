package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tasks waiting for each other: the scheduler sees that nobody can run and closes them. */
public final class Case365DeadlockIsNoticed {
    private Case365DeadlockIsNoticed() {}

    @Coroutine
    static Generator<String, Void, Void> waiter(String name, String other, Map<String, Boolean> flags) {
        try {
            while (!flags.get(other)) {
                Co.yield("blocked");
            }
            flags.put(name, true);
            Co.yield("running");
        } finally {
            say(name, "released");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        Map<String, Boolean> flags = new HashMap<>(Map.of("a", false, "b", false));
        var tasks = List.of(waiter("a", "b", flags), waiter("b", "a", flags));
        for (int turn = 0; turn < 3; turn++) {
            List<String> states = tasks.stream().map(Generator::next).toList();
            say("turn", turn, states);
            if (states.stream().allMatch("blocked"::equals)) {
                say("deadlock");
                for (var t : tasks) {
                    t.close();
                }
                break;
            }
        }
    }
}
