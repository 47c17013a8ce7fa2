package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A consumer that routes to others by the kind of item and reports unknown ones. */
public final class Case343RouterByKind {
    private Case343RouterByKind() {}

    record Item(String kind, Object value) {}

    @Coroutine
    static <T> Generator<Void, T, Void> collect(List<T> box) {
        while (true) {
            box.add(Co.yield());
        }
    }

    @Coroutine
    static Generator<Integer, Item, Void> router(Map<String, Generator<Void, Object, Void>> routes) {
        int problems = 0;
        while (true) {
            Item item = Co.yield(problems);
            if (routes.containsKey(item.kind)) {
                routes.get(item.kind).send(item.value);
            } else {
                problems++;
            }
        }
    }

    public static void main(String[] args) {
        List<Object> nums = new ArrayList<>();
        List<Object> words = new ArrayList<>();
        var routes = Map.of("n", start(collect(nums)), "w", start(collect(words)));
        var r = start(router(routes));
        for (Item item : List.of(new Item("n", 1), new Item("w", "x"), new Item("?", 0), new Item("n", 2))) {
            step("send", () -> r.send(item));
        }
        say(nums, words);
    }
}
