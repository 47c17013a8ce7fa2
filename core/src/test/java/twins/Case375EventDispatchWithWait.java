package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** Routines wait for named events; a dispatcher wakes all that wait, each wait may time out. */
public final class Case375EventDispatchWithWait {
    private Case375EventDispatchWithWait() {}

    record Wait(String event, Generator<String, Object, String> routine) {}

    private static final List<Wait> WAITING = new ArrayList<>();

    static void dispatch(String event, Object data) {
        List<Wait> woken = WAITING.stream().filter(w -> w.event.equals(event)).toList();
        WAITING.removeAll(woken);
        say("event", event, "wakes", woken.size());
        for (Wait w : woken) {
            resume(w.routine, data);
        }
    }

    static void resume(Generator<String, Object, String> g, Object data) {
        try {
            String event = g.send(data);
            WAITING.add(new Wait(event, g));
        } catch (StopIteration e) {
            say("routine over:", e.value());
        }
    }

    @Coroutine
    static Generator<String, Object, String> clicker(String name, int n) {
        for (int i = 0; i < n; i++) {
            Object pos = Co.yield("click");
            say(name, "clicked at", pos);
        }
        String key = Co.yield("key");
        return Co.done(name + " ended by " + key);
    }

    public static void main(String[] args) {
        for (var g : List.of(clicker("A", 1), clicker("B", 2))) {
            resume(g, null);
        }
        dispatch("click", List.of(1, 2));
        dispatch("key", "x");
        dispatch("click", List.of(3, 4));
        dispatch("scroll", null);
        dispatch("key", "y");
    }
}
