package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/**
 * javac parks what lies on the operand stack, the uninitialised object too, in locals when a switch expression has a try.
 * (Not a long or a double: javac 17 itself fails on one below such a switch.)
 */
public final class UninitializedUnderYield {
    record Point(int x, int y) {}

    static final class Triple {
        final Object a;
        final Object b;
        final Object c;

        Triple(Object a, Object b, Object c) {
            this.a = a;
            this.b = b;
            this.c = c;
        }

        @Override
        public String toString() {
            return "(" + a + " " + b + " " + c + ")";
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> switchWithFinally() {
        int i = num(Co.yield("selector")) % 3;
        Object made = new Point(
                num(Co.yield(5)),
                switch (i) {
                    case 1 -> {
                        try {
                            yield num(Co.yield(1));
                        } finally {
                            log("finally " + Co.yield(2));
                        }
                    }
                    default -> 3;
                });
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> switchWithCatch() {
        Object made = new Triple(
                Co.yield("first"),
                1
                        + switch (num(Co.yield("selector")) % 4) {
                            case 0 -> 10;
                            case 1 -> {
                                try {
                                    yield num(Co.yield("in try"));
                                } catch (IllegalArgumentException e) {
                                    yield num(Co.yield(e.getMessage()));
                                }
                            }
                            case 2 -> num(Co.yield("two"));
                            default -> throw new IllegalStateException(text(Co.yield("default")));
                        },
                Co.yield("last"));
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> nestedSwitches() {
        Object made = new Triple(
                new Triple(
                        1,
                        switch (num(Co.yield("outer")) % 2) {
                            case 0 -> {
                                try {
                                    yield new Triple(
                                            Co.yield("x"),
                                            switch (num(Co.yield("inner")) % 2) {
                                                case 0 -> "zero";
                                                default -> {
                                                    try {
                                                        yield Co.yield("one");
                                                    } finally {
                                                        log("inner finally");
                                                    }
                                                }
                                            },
                                            2);
                                } finally {
                                    log("outer finally " + Co.yield("of"));
                                }
                            }
                            default -> Co.yield("odd");
                        },
                        3),
                Co.yield("second"),
                "third");
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> initializedOperandsToo() {
        int before = 1_000;
        String made = "s" + before * 3
                + (before
                        + switch (num(Co.yield(before)) % 2) {
                            case 0 -> {
                                try {
                                    yield num(Co.yield("a"));
                                } finally {
                                    before++;
                                }
                            }
                            default -> -1;
                        })
                + before;
        return Co.done(made);
    }

    @Coroutine
    public static Generator<Object, Object, Object> inLoop() {
        Object last = "none";
        for (int i = 0; i < 3; i++) {
            last = new Triple(
                    last,
                    switch (i) {
                        case 0 -> i;
                        case 1 -> {
                            try {
                                yield Co.yield(last);
                            } finally {
                                Co.yield("finally");
                            }
                        }
                        default -> Co.yield("other");
                    },
                    i);
        }
        return Co.done(last);
    }

    /** The loop's head is the NEW itself, which a stack map frame behind it names. */
    @Coroutine
    public static Generator<Object, Object, Object> loopThatBeginsWithNew() {
        int left = 4;
        do {
            Object made = new Triple("made", left > 1 && left != 3, null);
            try {
                Co.yield(made);
            } catch (IllegalArgumentException e) {
                left--;
            }
        } while (left-- > 0);
        return Co.done(left);
    }

    /** What is left of an iteration has a jump between NEW and constructor. */
    @Coroutine
    public static Generator<Object, Object, Object> conditionUnderNewAfterTheYield() {
        int left = 6;
        while (left-- > 0) {
            if (left % 2 == 0) {
                left -= num(Co.yield(left)) % 2;
            }
            log(text(new Triple("made", left > 1 && left != 3, new Point(left, left > 2 ? 1 : 2))));
        }
        return Co.done(left);
    }
}
