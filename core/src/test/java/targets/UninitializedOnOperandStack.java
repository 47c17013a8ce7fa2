package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A yield among the arguments of {@code new}: the object exists but is not initialised, on the operand stack. */
public final class UninitializedOnOperandStack {
    record Point(int x, int y) {}

    record Wide(long a, Object b, double c) {}

    static class Tracing {
        private final List<Object> parts;

        Tracing(Object a) {
            this(List.of(text(a)));
        }

        Tracing(Object a, Object b) {
            this(List.of(text(a), text(b)));
        }

        Tracing(Object a, Object b, Object c) {
            this(List.of(text(a), text(b), text(c)));
        }

        private Tracing(List<Object> parts) {
            this.parts = parts;
            log("made " + parts);
        }

        @Override
        public String toString() {
            return "Tracing" + parts;
        }
    }

    static class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    final class Inner {
        final int value;

        Inner(int value) {
            this.value = value + outerValue;
        }

        @Override
        public String toString() {
            return "Inner " + value;
        }
    }

    private final int outerValue = 100;

    @Coroutine
    public static Generator<Object, Object, Object> twoArguments() {
        return Co.done(new Point(num(Co.yield(1)), num(Co.yield(2))));
    }

    @Coroutine
    public static Generator<Object, Object, Object> nested() {
        Object made = new Tracing(
                new Tracing(Co.yield("a"), new Tracing(Co.yield("b"))),
                Co.yield("c"),
                new Tracing(new Point(num(Co.yield("d")), 2), Co.yield("e")));
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> wideArguments() {
        Object made = new Wide(wide(Co.yield(1)) + 3L, new Point(1, num(Co.yield(2))), real(Co.yield(3)) * 2.0);
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> inThrow() {
        try {
            throw new Refused("sent " + Co.yield("message"), new IllegalStateException(text(Co.yield("cause"))));
        } catch (Refused e) {
            Co.yield(e.getMessage() + " by " + e.getCause().getMessage());
            throw new Refused(text(Co.yield("again")), e);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> inAssert() {
        int n = num(Co.yield("condition"));
        assert n < 5 || truth(Co.yield("in the condition")) : "sent " + Co.yield("in the message");
        return Co.done(n);
    }

    @Coroutine
    public static Generator<Object, Object, Object> inArrayInitializer() {
        Object[] made = {
            new Point(1, 2),
            new Point(num(Co.yield(1)), 3),
            new int[] {4, num(Co.yield(2))},
            Co.yield(3),
            new long[][] {{wide(Co.yield(4))}, {}, {1L, wide(Co.yield(5)), 2L}}
        };
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> inConditionalArgument() {
        List<Object> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(new Point(
                    i % 2 == 0 ? num(Co.yield(i)) : i, truth(Co.yield("t" + i)) ? -1 : num(Co.yield("f" + i))));
        }
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> choiceOfTwo() {
        Object made = truth(Co.yield(0)) ? new Point(num(Co.yield(1)), 1) : new Tracing(2, Co.yield(2));
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> underOperands() {
        int before = 5;
        String made = "a" + before + new Point(before++, before + num(Co.yield(before))) + before + Co.yield(before);
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> dropped() {
        new Tracing(Co.yield(1));
        new Tracing(new Tracing(Co.yield(2)), Co.yield(3)).toString();
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> innerOfOuter() {
        UninitializedOnOperandStack outer = new UninitializedOnOperandStack();
        Object made = outer.new Inner(num(Co.yield(1)));
        Object other = new UninitializedOnOperandStack().new Inner(num(Co.yield(made)));
        return Co.done(other);
    }

    @Coroutine
    public static Generator<Object, Object, Object> anonymousWithArguments() {
        int captured = num(Co.yield("captured"));
        Object made = new Tracing(Co.yield(1), captured) {
            @Override
            public String toString() {
                return super.toString() + captured;
            }
        };
        return Co.done(made.toString());
    }

    @Coroutine
    public static Generator<Object, Object, Object> chainedOnNew() {
        String made = new StringBuilder(text(Co.yield(1)))
                .append(num(Co.yield(2)))
                .append(new StringBuilder(text(Co.yield(3))).reverse())
                .insert(num(Co.yield(4)) % 2, num(Co.yield(5)))
                .toString();
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> argumentThrows() {
        for (int i = 0; i < 3; i++) {
            try {
                Co.yield(new Point(10 / (num(Co.yield(i)) - 3), num(Co.yield("second"))));
            } catch (ArithmeticException e) {
                log("caught " + new Tracing(i, Co.yield("caught")));
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> twoUnderOneYield() {
        return Co.done(new Tracing(1, new Tracing(2, new Tracing(3, new Point(4, num(Co.yield("deep")))))));
    }

    @Coroutine
    public static Generator<Object, Object, Object> whileLoopInside() {
        Object last = null;
        while (num(last) < 20) {
            last = new int[] {new Point(num(last), num(Co.yield(last))).y() + num(last) + 1}[0];
        }
        return Co.done(last);
    }
}
