package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Several sources one after another, each opened only when needed. */
public final class Case391ChainOfSources {
    private Case391ChainOfSources() {}

    @Coroutine
    static Generator<String, Void, Void> src(String name, int n) {
        say("open", name);
        for (int i = 0; i < n; i++) {
            Co.yield(name + i);
        }
        say("end", name);
        return Co.done();
    }

    @Coroutine
    @SafeVarargs
    static <T> Generator<T, Void, Void> chain(Generator<T, Void, Void>... sources) {
        for (var s : sources) {
            Co.yieldFrom(s);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = chain(src("a", 2), src("b", 0), src("c", 1));
        while (true) {
            String v = g.nextOr("stop");
            say(v);
            if (v.equals("stop")) {
                break;
            }
        }
    }
}
