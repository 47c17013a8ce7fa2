package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Choice by the shape of the received value. */
public final class Case295MatchWithShapes {
    private Case295MatchWithShapes() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        for (Object m : List.of(List.of("move", 1, 2), List.of("a", "b", "c"), 5, "text")) {
            step("send", () -> g.send(m));
        }
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        String answer = "ready";
        while (true) {
            Object msg = Co.yield(answer);
            if (msg instanceof List<?> shape
                    && shape.size() == 3
                    && shape.get(0).equals("move")
                    && shape.get(1) instanceof Integer x
                    && shape.get(2) instanceof Integer y) {
                answer = "to " + (x + y);
            } else if (msg instanceof List<?> shape && !shape.isEmpty()) {
                answer = shape.get(0) + " and " + (shape.size() - 1);
            } else if (msg instanceof Integer) {
                answer = "number";
            } else {
                answer = "other";
            }
        }
    }
}
