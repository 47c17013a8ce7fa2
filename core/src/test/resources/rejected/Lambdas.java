package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lambdas whose type does not make them coroutines. */
class Lambdas {
    interface Kept extends Supplier<Object>, Serializable {}

    private final Consumer<Object> inField = value -> Co.yield(value);
    // ^ Co.yield in a lambda.

    private static final Supplier<Object> IN_STATIC_FIELD = () -> {
        Co.yieldFrom(List.of(1));
        // ^ Co.yieldFrom in a lambda.
        return Co.done(1);
        // ^ Co.done in a lambda.
    };

    /** What the variable's type says is not what the lambda's does. */
    static Supplier<ListIterator<Integer>> subtype() {
        return () -> {
            Co.yield(1);
            // ^ Co.yield in a lambda.
            return null;
        };
    }

    static <T extends Iterator<Integer>> Supplier<T> variable() {
        return () -> {
            Co.yield(1);
            return null;
        };
    }

    static Kept serializable() {
        return () -> Co.yield(1);
        // ^ Co.yield in a lambda.
    }

    @Coroutine
    static Generator<Object, Object, Object> meantForTheMethod(List<Object> all) {
        Supplier<Iterator<Object>> self = () -> Co.self();
        // ^ Co.self in a lambda.
        Callable<Object> sent = () -> Co.yield(1);
        // ^ Co.yield in a lambda.
        Supplier<Function<Object, Object>> nested = () -> value -> {
            Supplier<Iterator<Object>> fine = () -> {
                Co.yield(value);
                return Co.done();
            };
            Runnable wrong = () -> Co.yield(value);
            // ^ Co.yield in a lambda.
            return fine;
        };
        all.removeIf(value -> Co.yield(value) == null);
        // ^ Co.yield in a lambda.
        return Co.done();
    }
}
