package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Delegating to text, a pair, a mapping's keys and a range. */
public final class Case222FromOtherContainers {
    private Case222FromOtherContainers() {}

    public static void main(String[] args) {
        say(list(outer()));
    }

    @Coroutine
    static Generator<Object, Void, Void> outer() {
        Co.yieldFrom("ab".chars().mapToObj(c -> (char) c));
        Co.yieldFrom(List.of(1, 2));
        Map<String, Integer> mapping = new LinkedHashMap<>();
        mapping.put("k1", 1);
        mapping.put("k2", 2);
        Co.yieldFrom(mapping.keySet());
        Co.yieldFrom(IntStream.range(0, 3));
        return Co.done();
    }
}
