package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Constructs for which this compiler writes other code than javac. */
final class Harbor {
    private final List<String> log = new ArrayList<>();

    @Coroutine
    Generator<String, Integer, String> unload(String ship) {
        IntFunction<String> label = number -> ship + " " + number;
        int sum = 0;
        try {
            for (int i = 0; i < 2; i++) {
                Integer weight = Co.yield(label.apply(i));
                sum += switch (weight == null ? "none" : "some") {
                    case "none" -> 1;
                    default ->
                        weight
                                + Co.<Integer>yield(new StringBuilder(ship)
                                        .append(Co.<Object>yield("?"))
                                        .toString());
                };
            }
        } finally {
            log.add("ship leaves");
            Co.yield(log.toString());
        }
        return Co.done(ship + sum);
    }
}
