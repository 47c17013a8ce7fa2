package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Deconstruction in instanceof and switch, with guards that yield. */
public final class RecordPatterns {
    record Point(int x, long y) {}

    record Line(Point from, Point to) {}

    record Box<T>(T content) {}

    private static List<Object> shapes() {
        return List.of(
                new Point(1, 2),
                new Line(new Point(3, 4), new Point(5, 6)),
                new Box<>("text"),
                new Box<>(new Box<>(7)),
                new Box<>(new Point(8, 9)),
                "other");
    }

    @Coroutine
    public static Generator<Object, Object, Object> guardsThatYield() {
        long sum = 0;
        for (Object shape : shapes()) {
            long value = switch (shape) {
                case Point(int x, long y) when truth(Co.yield("x " + x)) -> x * y;
                case Point(var x, var y) when num(Co.yield("again " + y)) > 2 -> y - x;
                case Point p -> wide(Co.yield(p));
                case Line(Point(int a, long b), Point(int c, long d)) when truth(Co.yield(a + b)) ->
                    c + d + num(Co.yield("line"));
                case Line(Point from, Point to) -> from.x() + to.y() + num(Co.yield(to));
                case Box<?>(String s) -> s.length() + num(Co.yield(s));
                case Box<?>(Box<?>(Integer n)) when n == num(Co.yield("seven")) -> n * 100;
                case Box<?>(var content) -> num(Co.yield(content));
                default -> {
                    try {
                        yield num(Co.yield("default"));
                    } finally {
                        log("left by default");
                    }
                }
            };
            sum += value;
            Co.yield(sum);
        }
        return Co.done(sum);
    }

    @Coroutine
    public static Generator<Object, Object, Object> inInstanceof() {
        int found = 0;
        for (Object shape : shapes()) {
            if (shape instanceof Line(Point(var a, var b), Point to) && truth(Co.yield(a + b + to.x()))) {
                found += num(Co.yield("line from " + a));
            } else if (!(shape instanceof Box<?>(Object content)) || num(Co.yield(content)) == 3) {
                found--;
            } else {
                Co.yield("box of " + content);
            }
        }
        return Co.done(found);
    }

    @Coroutine
    public static Generator<Object, Object, Object> selectorThatYields() {
        String last = "";
        for (int i = 0; i < 4; i++) {
            Object selector = i % 2 == 0 ? new Point(i, num(Co.yield("point"))) : Co.yield("anything");
            String part = switch (new Box<Object>(selector)) {
                case Box<Object>(Point(int x, long y)) when y > 3 -> "far " + x + Co.yield("far");
                case Box<Object>(Point(int x, long y)) -> "near " + Co.yield("near") + x + y;
                case Box<Object>(Integer n) -> "number " + n;
                case Box<Object>(var o) -> "object " + o;
            };
            last += part;
        }
        return Co.done(last);
    }

    record Wrong(int value) {
        @Override
        public int value() {
            throw new IllegalStateException("accessor of " + value);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> accessorThatThrows() {
        Object wrong = new Wrong(num(Co.yield("value")));
        try {
            if (wrong instanceof Wrong(int value)) {
                Co.yield(value);
            }
        } catch (MatchException e) {
            Co.yield(e.getCause().getMessage());
        }
        return Co.done(wrong.getClass().getSimpleName());
    }
}
