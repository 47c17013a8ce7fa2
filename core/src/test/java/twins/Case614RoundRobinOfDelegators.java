package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Tasks that delegate to shared work take turns until all have ended. */
public final class Case614RoundRobinOfDelegators {
    private Case614RoundRobinOfDelegators() {}

    @Coroutine
    static Generator<Object, Object, Object> work() {
        for (int i = 0; i < 5; i++) {
            Co.yield("work " + i);
        }
        return Co.done("all work done");
    }

    @Coroutine
    static Generator<Object, Object, Object> task(Generator<Object, Object, Object> d, String name) {
        Object r = Co.yieldFrom(d);
        say(name, "learns", r);
        Co.yield(name + " cleans up");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> turns(List<Generator<Object, Object, Object>> pool) {
        for (int i = 0; i < 4; i++) {
            for (var t : pool) {
                Co.yield(t.nextOr("ended"));
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var w = work();
        var tasks = new ArrayList<Generator<Object, Object, Object>>(List.of(task(w, "a"), task(w, "b"), task(w, "c")));
        say(list(turns(tasks)));
    }
}
