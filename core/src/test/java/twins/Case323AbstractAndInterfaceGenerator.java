package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** A caller uses generators through a common supertype. */
public final class Case323AbstractAndInterfaceGenerator {
    private Case323AbstractAndInterfaceGenerator() {}

    interface Shape {
        default Generator<String, Void, Void> corners() {
            throw new AppError("abstract");
        }

        @Coroutine
        default Generator<String, Void, Void> path() {
            String first = null;
            for (String c : corners()) {
                if (first == null) {
                    first = c;
                }
                Co.yield(c);
            }
            if (first != null) {
                Co.yield(first);
            }
            return Co.done();
        }
    }

    static class Triangle implements Shape {
        @Override
        @Coroutine
        public Generator<String, Void, Void> corners() {
            Co.yield("a");
            Co.yield("b");
            Co.yield("c");
            return Co.done();
        }
    }

    static class Dot implements Shape {
        @Override
        @Coroutine
        public Generator<String, Void, Void> corners() {
            Co.yield("o");
            return Co.done();
        }
    }

    public static void main(String[] args) {
        for (Shape s : List.of(new Triangle(), new Dot())) {
            say(list(s.path()));
        }
        step("abstract", () -> list(new Shape() {}.path()));
    }
}
