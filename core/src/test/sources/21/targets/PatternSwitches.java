package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import java.util.List;

/** Type patterns, null cases, sealed hierarchies without default, qualified enum constants. */
public final class PatternSwitches {
    sealed interface Shape permits Circle, Square, Colour {}

    record Circle(double radius) implements Shape {}

    record Square(int side) implements Shape {}

    enum Colour implements Shape {
        RED,
        GREEN
    }

    @Coroutine
    public static Generator<Object, Object, Object> sealedWithoutDefault() {
        double area = 0;
        for (Shape shape : List.of(new Circle(2.5), new Square(3), Colour.RED, Colour.GREEN)) {
            area += switch (shape) {
                case Circle c -> c.radius() * real(Co.yield(c));
                case Square s when num(Co.yield(s)) > 4 -> s.side();
                case Square s -> -s.side() + num(Co.yield("small"));
                case Colour.RED -> num(Co.yield("red"));
                case Colour.GREEN -> 0.5;
            };
            switch (shape) {
                case Circle c -> Co.yield(area);
                case Square s -> log(s);
                case Colour c -> {
                    Object sent = Co.yield(c);
                    log(c + " " + sent);
                }
            }
        }
        return Co.done(area);
    }

    @Coroutine
    public static Generator<Object, Object, Object> caseNull() {
        StringBuilder all = new StringBuilder();
        for (Object o : Arrays.asList("a", null, 2, 3L, 'c', new int[] {1, 2}, Colour.RED)) {
            String s = switch (o) {
                case null -> "null " + Co.yield("null");
                case String text when truth(Co.yield(text)) -> "text " + text;
                case Integer n when n > num(Co.yield(n)) -> "big " + n;
                case Integer n -> "int " + Co.yield(n + 1) + n;
                case Long n -> "long " + n + Co.yield(n);
                case int[] ints -> "ints " + ints.length + num(Co.yield(ints.length)) + ints[1];
                case Colour c -> c + " " + Co.yield(c.ordinal());
                default -> "default " + o;
            };
            all.append(s).append(';');
        }
        String none = truth(Co.yield("none?")) ? null : "some";
        switch (none) {
            case "some" -> Co.yield("it is some");
            case null, default -> Co.yield("null or other");
        }
        return Co.done(all.toString());
    }

    @Coroutine
    public static Generator<Object, Object, Object> nullThrows() {
        Object none = null;
        try {
            switch (none) {
                case String s -> Co.yield(s);
                default -> Co.yield("default");
            }
        } catch (NullPointerException e) {
            Co.yield("refused null");
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> loopAndLabels() {
        int turns = 0;
        outer:
        for (Object o = Co.yield("start"); ; o = Co.yield(turns)) {
            turns++;
            switch (o) {
                case null:
                    if (turns > 3) {
                        break outer;
                    }
                    continue outer;
                case Integer n when n > 5 && truth(Co.yield("more")):
                    log("more " + n);
                    break;
                case Integer n:
                    Co.yield("less " + n);
                    if (turns > 6) {
                        break outer;
                    }
                    break;
                default:
                    return Co.done("other " + o);
            }
        }
        return Co.done(turns);
    }

    @Coroutine
    public static Generator<Object, Object, Object> underOperands() {
        Shape shape = new Square(num(Co.yield("side")));
        String s = "area " + (10L + switch (shape) {
            case Circle(double r) -> (long) r;
            case Square(int side) when side > num(Co.yield("limit")) -> side * 2L;
            case Square(int side) -> side + wide(Co.yield("wide"));
            case Colour c -> 0L;
        }) + Co.yield("tail");
        return Co.done(s);
    }

    interface Named<T> {
        @Coroutine
        default Generator<Object, Object, Object> name(T of) {
            return switch (of) {
                case String s when num(Co.yield(s)) > 3 -> Co.done("string " + s);
                case Number n -> {
                    Co.yield(n);
                    yield Co.done("number");
                }
                default -> null;
            };
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> returnedSwitch() {
        Named<Object> names = new Named<>() {};
        Co.yield(Co.yieldFrom(names.name("s")));
        Co.yield(Co.yieldFrom(names.name(1)));
        return Co.done(Co.yieldFrom(names.name('c')));
    }
}
