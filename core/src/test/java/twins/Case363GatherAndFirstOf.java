package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Helpers that run several sub-tasks together, for all results or for the first. */
public final class Case363GatherAndFirstOf {
    private Case363GatherAndFirstOf() {}

    @Coroutine
    static Generator<String, Void, String> job(String name, int n) {
        try {
            for (int i = 0; i < n; i++) {
                Co.yield(name);
            }
            return Co.done(name + " after " + n);
        } finally {
            say(name, "ends");
        }
    }

    @Coroutine
    static Generator<String, Void, List<String>> gather(List<Generator<String, Void, String>> jobs) {
        String[] results = new String[jobs.size()];
        List<Integer> live = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            live.add(i);
        }
        while (!live.isEmpty()) {
            for (Integer i : List.copyOf(live)) {
                try {
                    Co.yield(jobs.get(i).next());
                } catch (StopIteration e) {
                    results[i] = (String) e.value();
                    live.remove(i);
                }
            }
        }
        return Co.done(Arrays.asList(results));
    }

    @Coroutine
    static Generator<String, Void, String> firstOf(List<Generator<String, Void, String>> jobs) {
        while (true) {
            for (var j : jobs) {
                try {
                    Co.yield(j.next());
                } catch (StopIteration e) {
                    for (var other : jobs) {
                        other.close();
                    }
                    return Co.done(e.value());
                }
            }
        }
    }

    @Coroutine
    static Generator<String, Void, Void> whole() {
        List<String> all = Co.yieldFrom(gather(List.of(job("a", 2), job("b", 1), job("c", 3))));
        say(all);
        String one = Co.yieldFrom(firstOf(List.of(job("d", 5), job("e", 2), job("f", 4))));
        say(one);
        return Co.done();
    }

    public static void main(String[] args) {
        say("turns", list(whole()).size());
    }
}
