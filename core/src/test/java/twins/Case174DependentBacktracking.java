package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Slots whose choices depend on earlier slots through shared state. */
public final class Case174DependentBacktracking {
    static final List<String> used = new ArrayList<>();

    @Coroutine
    static Generator<String, Void, Void> pick(List<String> choices) {
        for (String c : choices) {
            if (!used.contains(c)) {
                used.add(c);
                Co.yield(c);
                used.remove(c);
            }
        }
        return Co.done();
    }

    @Coroutine
    static Generator<List<String>, Void, Void> assign(List<List<String>> people, int i, List<String> chosen) {
        if (i == people.size()) {
            Co.yield(new ArrayList<>(chosen));
        } else {
            for (String job : pick(people.get(i))) {
                chosen.add(job);
                Co.yieldFrom(assign(people, i + 1, chosen));
                chosen.remove(chosen.size() - 1);
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var people = List.of(List.of("cook", "drive"), List.of("cook"), List.of("drive", "sing", "cook"));
        for (List<String> a : assign(people, 0, new ArrayList<>())) {
            say(a);
        }
        say("state restored", used);
    }
}
