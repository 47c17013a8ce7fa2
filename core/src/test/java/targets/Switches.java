package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.concurrent.TimeUnit;

/** Switches as statement and expression on every type that Java 17 knows. */
public final class Switches {
    enum Colour {
        RED,
        GREEN {
            @Override
            String nick() {
                return "leaf";
            }
        },
        BLUE;

        String nick() {
            return name().toLowerCase();
        }
    }

    sealed interface Shape permits Circle, Square, Line {}

    record Circle(double radius) implements Shape {}

    record Square(long side) implements Shape {}

    record Line(int from, int to) implements Shape {}

    @Coroutine
    public static Generator<Object, Object, Object> collidingStrings() {
        String[] words = {"Aa", "BB", "C#", "Bb", "AaAa", "BBBB", "", null};
        for (String word : words) {
            String picked = num(Co.yield(word)) > 7 ? "Aa" : word;
            switch (picked) {
                case "Aa":
                    Co.yield("first");
                    break;
                case "BB":
                    Co.yield("second");
                case "C#":
                    Co.yield("third");
                    break;
                case "AaAa", "BBBB":
                    log("double");
                    break;
                case "":
                    Co.yield("empty");
                default:
                    Co.yield("default");
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> stringSelectorYields() {
        for (int i = 0; i < 4; i++) {
            switch (text(Co.yield(i))) {
                case "<1>" -> Co.yield("one");
                case "<2>", "<3>" -> {
                    Object sent = Co.yield("two or three");
                    log(sent);
                }
                case "<null>" -> log("null");
                default -> throw new IllegalStateException("other");
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> enums() {
        int sum = 0;
        for (Colour colour : Colour.values()) {
            sum += switch (colour) {
                case RED -> num(Co.yield(colour));
                case GREEN -> {
                    Object sent = Co.yield(colour.nick());
                    yield num(sent) * 10;
                }
                case BLUE -> sum + num(Co.yield(sum));
            };
            switch (TimeUnit.values()[num(Co.yield("unit")) % 7]) {
                case DAYS:
                case HOURS:
                    Co.yield("long");
                    break;
                case SECONDS:
                    Co.yield("short");
                default:
                    log("any");
            }
        }
        return Co.done(sum);
    }

    @Coroutine
    public static Generator<Object, Object, Object> enumNull() {
        Colour none = null;
        try {
            switch (none) {
                case RED -> Co.yield("red");
                default -> Co.yield("default");
            }
        } catch (NullPointerException e) {
            Co.yield("null");
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> nestedExpressions() {
        long l = 1L
                + switch (num(Co.yield("outer")) % 3) {
                    case 0 ->
                        switch (text(Co.yield("inner"))) {
                            case "<4>" -> wide(Co.yield("four"));
                            default -> 2L;
                        };
                    case 1 ->
                        num(Co.yield("one")) > 4
                                ? 1L
                                : switch (num(Co.yield("in conditional"))) {
                                    case 2 -> 20;
                                    default -> -20;
                                };
                    default -> 3;
                };
        return Co.done(l);
    }

    @Coroutine
    public static Generator<Object, Object, Object> charsBytesAndBoxes() {
        char c = (char) ('a' + num(Co.yield("char")) % 4);
        switch (c) {
            case 'a' -> Co.yield('A');
            case 'b' -> Co.yield('B');
            default -> log(c);
        }
        Integer boxed = num(Co.yield("boxed"));
        switch (boxed) {
            case 1:
                Co.yield("one");
            case 2:
                Co.yield("two");
        }
        byte b = (byte) num(Co.yield("byte"));
        return Co.done(
                switch (b) {
                    case 0 -> "zero";
                    case 127 -> "most";
                    default -> text(Co.yield(b));
                });
    }

    private static Shape shape(int n) {
        return n % 3 == 0 ? new Circle(n) : n % 3 == 1 ? new Square(n) : new Line(n, n + 1);
    }

    @Coroutine
    public static Generator<Object, Object, Object> instanceofPatterns() {
        for (int i = 0; i < 4; i++) {
            Object o = i == 3 ? Co.yield("any") : shape(num(Co.yield(i)));
            if (o instanceof Circle circle && circle.radius() > real(Co.yield("radius"))) {
                Co.yield(circle.radius());
            } else if (!(o instanceof Square square)) {
                Co.yield(o instanceof Line line && truth(Co.yield("line")) ? line.to() : o);
            } else {
                Co.yield(square.side() + wide(Co.yield(square)));
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> fallThroughAsStates() {
        int state = 0;
        int steps = 0;
        while (steps++ < 8) {
            switch (state) {
                case 0:
                    state = num(Co.yield("zero")) % 4;
                case 1:
                    Co.yield("one");
                    if (state == 1) {
                        continue;
                    }
                default:
                    state = num(Co.yield("default")) % 3;
                    break;
                case 3:
                    return Co.done("three after " + steps);
            }
        }
        return Co.done(steps);
    }
}
