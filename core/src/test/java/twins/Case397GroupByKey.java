package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.List;
import java.util.function.Function;

/** Runs of equal keys; a group not used up is skipped when the next is asked for. */
public final class Case397GroupByKey {
    private Case397GroupByKey() {}

    record Group<K, T>(K key, Generator<T, Void, Void> members) {}

    /** What the groups and their members share: a place in the source. */
    static class Cursor<K, T> {
        private final Generator<T, Void, Void> src;
        private final Function<T, K> key;
        private boolean more = true;
        private T item;

        Cursor(Generator<T, Void, Void> src, Function<T, K> key) {
            this.src = src;
            this.key = key;
        }

        private void step() {
            try {
                item = src.next();
            } catch (StopIteration e) {
                more = false;
            }
        }

        @Coroutine
        private Generator<T, Void, Void> members(K k) {
            while (more && key.apply(item).equals(k)) {
                Co.yield(item);
                step();
            }
            return Co.done();
        }

        @Coroutine
        Generator<Group<K, T>, Void, Void> groups() {
            step();
            while (more) {
                K k = key.apply(item);
                Generator<T, Void, Void> m = members(k);
                Co.yield(new Group<>(k, m));
                while (m.advance()) {
                    // skips what the consumer has left
                }
            }
            return Co.done();
        }
    }

    static <K, T> Generator<Group<K, T>, Void, Void> groups(Generator<T, Void, Void> src, Function<T, K> key) {
        return new Cursor<>(src, key).groups();
    }

    @Coroutine
    static Generator<String, Void, Void> words() {
        for (String w : List.of("ant", "ape", "bat", "bee", "bug", "cow", "auk")) {
            Co.yield(w);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        for (var group : groups(words(), w -> w.charAt(0))) {
            say(group.key, list(group.members));
        }
        for (var group : groups(words(), w -> w.charAt(0))) {
            say(group.key, group.members.next());
        }
    }
}
