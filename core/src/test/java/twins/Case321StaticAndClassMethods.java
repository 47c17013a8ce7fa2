package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Generators as static method and as class method with shared class state. */
public final class Case321StaticAndClassMethods {
    private Case321StaticAndClassMethods() {}

    static class Ids {
        static int last = 0;

        @Coroutine
        static Generator<String, Void, Void> plain(int n) {
            for (int i = 0; i < n; i++) {
                Co.yield("s" + i);
            }
            return Co.done();
        }

        @Coroutine
        static Generator<Integer, Void, Void> fresh() {
            while (true) {
                last += 1;
                Co.yield(last);
            }
        }
    }

    public static void main(String[] args) {
        say(list(Ids.plain(3)));
        var a = Ids.fresh();
        var b = Ids.fresh();
        say(a.next(), b.next(), a.next(), Ids.last);
    }
}
