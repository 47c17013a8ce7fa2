package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Actors that yield to receive and post to others through mailboxes. */
public final class Case367ActorsWithMailboxes {
    private Case367ActorsWithMailboxes() {}

    private static final Map<String, Deque<Object>> BOXES =
            Map.of("ping", new ArrayDeque<>(), "pong", new ArrayDeque<>(), "log", new ArrayDeque<>());

    static void post(String to, Object message) {
        BOXES.get(to).add(message);
    }

    @Coroutine
    static Generator<Void, Object, Void> player(String me, String other, int limit) {
        while (true) {
            int n = Co.<Integer>yield();
            if (n >= limit) {
                post("log", me + " stops at " + n);
                return Co.done();
            }
            post("log", me + " got " + n);
            post(other, n + 1);
        }
    }

    @Coroutine
    static Generator<Void, Object, Void> logger() {
        while (true) {
            say(Co.<Object>yield());
        }
    }

    public static void main(String[] args) {
        Map<String, Generator<Void, Object, Void>> actors = new LinkedHashMap<>();
        actors.put("ping", player("ping", "pong", 5));
        actors.put("pong", player("pong", "ping", 5));
        actors.put("log", logger());
        for (var a : actors.values()) {
            a.next();
        }
        post("ping", 0);
        boolean busy = true;
        while (busy) {
            busy = false;
            for (String name : List.of("ping", "pong", "log")) {
                while (!BOXES.get(name).isEmpty() && actors.containsKey(name)) {
                    busy = true;
                    try {
                        actors.get(name).send(BOXES.get(name).remove());
                    } catch (StopIteration e) {
                        actors.remove(name);
                    }
                }
            }
        }
        say("alive", actors.keySet().stream().sorted().toList());
    }
}
