package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.IOException;
import java.util.NoSuchElementException;

/** Handlers in their order, with yields in the ranges and in the handlers. */
public final class CatchOrder {
    private static void refuse(int n) throws IOException {
        switch (n % 6) {
            case 0 -> throw new IOException("checked " + n);
            case 1 -> throw new IllegalArgumentException("argument " + n);
            case 2 -> throw new ArithmeticException("arithmetic " + n);
            case 3 -> throw new AssertionError("error " + n);
            default -> log("let through " + n);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> mostSpecificFirst() {
        for (int i = 0; i < 8; i++) {
            try {
                refuse(num(Co.yield(i)));
            } catch (IllegalArgumentException e) {
                log("argument " + Co.yield(e.getMessage()));
            } catch (RuntimeException e) {
                log("runtime " + Co.yield(e.getMessage()));
            } catch (Exception e) {
                log("checked " + Co.yield(e.getMessage()));
            } finally {
                log("finally " + i + Co.yield("finally"));
            }
        }
        return Co.done("end");
    }

    @Coroutine
    public static Generator<Object, Object, Object> multiCatch() {
        int caught = 0;
        while (caught < 4) {
            try {
                Co.yield("try " + caught);
                refuse(num(Co.yield("again")));
            } catch (IOException | ArithmeticException e) {
                caught++;
                Co.yield(e instanceof IOException ? "io" : e.getMessage());
            } catch (IllegalArgumentException | NoSuchElementException | AssertionError e) {
                caught += 2;
                Co.yield(e.getClass().getSimpleName());
            }
        }
        return Co.done(caught);
    }

    @Coroutine
    public static Generator<Object, Object, Object> nestedSameType() {
        try {
            try {
                try {
                    Co.yield("innermost");
                    throw new IllegalStateException("own");
                } catch (IllegalStateException e) {
                    Co.yield("first " + e.getMessage());
                    throw new IllegalStateException("second");
                } finally {
                    log("inner finally");
                }
            } catch (IllegalStateException e) {
                Co.yield("outer " + e.getMessage());
                throw e;
            }
        } catch (IllegalStateException e) {
            return Co.done(e.getMessage() + Co.yield("outermost"));
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> yieldsAsOnlyStatementOfTry() throws Exception {
        Exception last = null;
        for (int i = 0; i < 6; i++) {
            try {
                Co.yield(last == null ? "none" : last.getMessage());
            } catch (IllegalArgumentException e) {
                last = e;
            } catch (Exception e) {
                log("another");
                last = e;
            }
            if (i == 1_000) {
                throw new IOException("never");
            }
        }
        if (last != null) {
            throw last;
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> catchesEverything() {
        for (int i = 0; i < 5; i++) {
            try {
                Co.yield(i);
            } catch (Throwable e) {
                log("caught " + e.getClass().getSimpleName());
            }
        }
        return Co.done("stubborn");
    }

    @Coroutine
    public static Generator<Object, Object, Object> exceptionKeptOverYields() {
        StringBuilder seen = new StringBuilder();
        try {
            Co.yield(1);
        } catch (RuntimeException first) {
            try {
                Co.yield(2);
            } catch (RuntimeException second) {
                second.addSuppressed(first);
                Co.yield(3);
                seen.append(second.getSuppressed().length).append(first == second.getSuppressed()[0]);
                throw second;
            }
            seen.append(first.getMessage());
        }
        return Co.done(seen.toString());
    }

    @Coroutine
    public static Generator<Object, Object, Object> tryInCatchInFinally() {
        try {
            Co.yield("a");
        } catch (IllegalArgumentException e) {
            try {
                Co.yield("b");
            } catch (IllegalArgumentException f) {
                Co.yield(e == f);
            } finally {
                Co.yield("c");
            }
        } finally {
            try {
                Co.yield("d");
            } catch (RuntimeException e) {
                log("swallowed " + e.getMessage());
            } finally {
                Co.yield("e");
            }
        }
        return Co.done("f");
    }
}
