package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** javac copies a finally block to each way out of its try; yields in it are copied with it. */
public final class FinallyPaths {
    @Coroutine
    public static Generator<Object, Object, Object> returnThroughThree() {
        try {
            try {
                try {
                    int n = num(Co.yield("body"));
                    if (n % 2 == 0) {
                        return Co.done(n);
                    }
                    Co.yield("odd");
                } finally {
                    log("one " + Co.yield(1));
                }
            } finally {
                log("two " + Co.yield(2));
            }
        } finally {
            log("three " + Co.yield(3));
        }
        return Co.done("fell through");
    }

    @Coroutine
    @SuppressWarnings("finally")
    public static Generator<Object, Object, Object> returnOverridden() {
        try {
            Co.yield(1);
            return Co.done("from try");
        } finally {
            if (truth(Co.yield(2))) {
                return Co.done("from finally");
            }
        }
    }

    @Coroutine
    @SuppressWarnings("finally")
    public static Generator<Object, Object, Object> exceptionDropped() {
        int i = 0;
        while (true) {
            try {
                i += num(Co.yield(i));
                if (i > 30) {
                    throw new IllegalStateException("dropped");
                }
            } finally {
                log("i " + i);
                if (i > 20) {
                    break;
                }
            }
        }
        return Co.done(i);
    }

    @Coroutine
    public static Generator<Object, Object, Object> breakAndContinue() {
        List<Object> trail = new ArrayList<>();
        outer:
        for (int i = 0; i < 4; i++) {
            try {
                for (int j = 0; ; j++) {
                    try {
                        int n = num(Co.yield(i * 10 + j));
                        if (n % 5 == 0) {
                            continue outer;
                        }
                        if (n % 5 == 1) {
                            break outer;
                        }
                        if (n % 5 == 2) {
                            break;
                        }
                        if (n % 5 == 3) {
                            continue;
                        }
                        trail.add(n);
                        if (j > 3) {
                            break;
                        }
                    } finally {
                        trail.add("j" + Co.yield("inner finally"));
                    }
                }
                trail.add("after " + i);
            } finally {
                trail.add("i" + i);
            }
        }
        return Co.done(trail.toString());
    }

    @Coroutine
    public static Generator<Object, Object, Object> valueComputedBeforeFinally() {
        int n = 1;
        long wide = 2L;
        try {
            n += num(Co.yield(n));
            return Co.done(n + " " + wide);
        } finally {
            n = 100;
            wide = wide(Co.yield(wide));
            log(n + wide);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> finallyInFinally() {
        try {
            Co.yield("try");
        } finally {
            try {
                Co.yield("finally");
            } finally {
                try {
                    Co.yield("in finally");
                } finally {
                    log("innermost");
                }
                log("middle");
            }
            log("outer");
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> doWhileTry() {
        int rounds = 0;
        do {
            try {
                if (num(Co.yield(rounds)) > 6) {
                    continue;
                }
                rounds++;
            } catch (IllegalArgumentException e) {
                rounds += 2;
                break;
            } finally {
                rounds++;
            }
        } while (rounds < 9);
        return Co.done(rounds);
    }

    @Coroutine
    public static Generator<Object, Object, Object> localsOfTryInFinally() {
        String a = "a";
        double d = 1.5;
        Object[] array = null;
        try {
            array = new Object[] {Co.yield(d)};
            a = text(array[0]);
            d += real(Co.yield(a));
        } finally {
            log(a + d + (array == null ? "unset" : array[0]));
            array = null;
            Co.yield(a);
        }
        return Co.done(d);
    }

    @Coroutine
    public static Generator<Object, Object, Object> emptyTryWithYieldingFinally() {
        try {
        } finally {
            Co.yield("only");
        }
        try {
            return Co.done("returned");
        } finally {
            Co.yield("after return");
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> endlessWithFinally() {
        int n = 0;
        try {
            for (; ; ) {
                n += num(Co.yield(n));
            }
        } finally {
            log("released at " + n);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> throwFromFinally() {
        try {
            Co.yield(1);
            throw new IllegalStateException("first");
        } finally {
            if (num(Co.yield(2)) > 4) {
                throw new ArithmeticException("second");
            }
        }
    }
}
