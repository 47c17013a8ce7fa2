package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Unnamed variables and patterns (final in Java 22). */
public final class UnnamedVariables {
    record Pair(Object left, Object right) {}

    record Tool(String name) implements AutoCloseable {
        @Override
        public void close() {
            log("closed " + name);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> everywhere() {
        int count = 0;
        for (var _ : List.of("a", "b", "c")) {
            count += num(Co.yield(count));
        }
        for (int i = 0, _ = num(Co.yield("unused")); i < 2; i++) {
            var _ = Co.yield(i);
        }
        try (var _ = new Tool("outer" + Co.yield("outer"));
                var _ = new Tool("inner")) {
            Co.yield("both open");
            throw new IllegalStateException("by the body");
        } catch (IllegalStateException | IllegalArgumentException _) {
            Co.yield("caught");
        }
        BiFunction<Object, Object, Integer> second = (_, b) -> num(b);
        return Co.done(second.apply("x", Co.yield("second")) + count);
    }

    @Coroutine
    public static Generator<Object, Object, Object> inPatterns() {
        StringBuilder all = new StringBuilder();
        for (Object o : List.of(new Pair(1, "r"), new Pair("l", 2L), new Pair('c', 'd'), "other")) {
            all.append(switch (o) {
                case Pair(Integer n, _) when truth(Co.yield(n)) -> "int " + n;
                case Pair(Integer _, String _), Pair(String _, Long _) when num(Co.yield("either")) > 2 -> "either";
                case Pair(_, var r) -> "right " + r + Co.yield(r);
                case String _ -> "string " + Co.yield("s");
                default -> "none";
            });
            if (o instanceof Pair(_, Long n) && n == num(Co.yield("two?"))) {
                all.append("two");
            }
        }
        return Co.done(all.toString());
    }

    @Coroutine
    public static Generator<Object, Object, Object> inLambdas() {
        Supplier<Generator<Object, Object, Object>> made = () -> {
            var _ = Co.yield("in a lambda");
            return Co.done("made");
        };
        return made.get();
    }
}
