package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** A driver loop that collects the values and the result. */
public final class Case059DrainHelper {
    private Case059DrainHelper() {}

    static <Y, R> List<Object> drain(Generator<Y, ?, R> g) {
        List<Y> seen = new ArrayList<>();
        while (true) {
            try {
                seen.add(g.next());
            } catch (StopIteration e) {
                return List.of(seen, e.value());
            }
        }
    }

    @Coroutine
    static Generator<Integer, Void, Integer> gen(int n) {
        int total = 0;
        for (int i = 0; i < n; i++) {
            total += i;
            Co.yield(i);
        }
        return Co.done(total);
    }

    public static void main(String[] args) {
        say(drain(gen(5)));
        say(drain(gen(1)));
        say(drain(gen(0)));
    }
}
