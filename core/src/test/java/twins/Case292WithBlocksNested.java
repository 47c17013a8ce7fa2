package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Nested and multiple resources are released in reverse order, also by close. */
public final class Case292WithBlocksNested {
    private Case292WithBlocksNested() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("next", g::next);
        step("close", () -> {
            g.close();
            return null;
        });
        say(list(gen()));
    }

    record Res(String name) implements AutoCloseable {
        Res {
            say("open", name);
        }

        @Override
        public void close() {
            say("release", name);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try (Res a = new Res("a");
                Res b = new Res("b")) {
            Co.yield(a.name() + b.name());
            try (Res c = new Res("c")) {
                Co.yield("deep");
            }
        }
        return Co.done();
    }
}
