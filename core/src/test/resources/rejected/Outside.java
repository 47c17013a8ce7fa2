package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

class Outside {
    static final Object AT_START = Co.yield("class initialiser");
    // ^ Co.yield in a class's initialiser.

    Object field = Co.self();
    // ^ Co.self in a constructor.

    Outside() {
        Co.yield(1);
        // ^ Co.yield in a constructor.
    }

    static void plain() {
        Co.yield("plain");
        // ^ Co.yield outside a coroutine: plain is not annotated with @Coroutine.
    }

    static Generator<Integer, Object, Object> forgotten() {
        Co.yieldFrom(List.of(1, 2));
        // ^ Co.yieldFrom outside a coroutine: forgotten is not annotated with @Coroutine.
        return Co.done();
        // ^ Co.done outside a coroutine: forgotten is not annotated with @Coroutine.
    }

    @Coroutine
    static Iterator<Integer> inLambda(List<Integer> numbers) {
        numbers.forEach(number -> {
            Co.yield(number);
            // ^ Co.yield in a lambda.
        });
        Function<Object, Object> reference = Co::yield;
        // ^ Co::yield as a method reference.
        reference.apply(1);
        return Co.done();
    }

    @Coroutine
    static Iterator<Integer> inAnonymousClass() {
        new Object() {
            void run() {
                Co.yield(1);
                // ^ Co.yield outside a coroutine: run is not annotated with @Coroutine.
            }
        }.run();
        return Co.done();
    }

    static Object inNestedLambdas() {
        Function<Integer, Function<Integer, Object>> nested = a -> b -> Co.yield(a + b);
        // ^ Co.yield in a lambda.
        return nested;
    }

    /** A lambda that returns what a coroutine may return is one: nothing is wrong here. */
    static Function<Integer, Iterator<Integer>> lambdaCoroutine() {
        return n -> {
            Co.yield(n);
            return Co.done();
        };
    }
}
