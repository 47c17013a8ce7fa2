package twins;

import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The kit that every program in python-cases begins with, once for all the twins. */
public final class Kit {
    private Kit() {}

    /** Base of the errors that the cases define for themselves. */
    public static class AppError extends RuntimeException {
        public AppError() {}

        public AppError(String message) {
            super(message);
        }

        public AppError(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** A step that may throw anything. */
    public interface Action {
        Object run() throws Throwable;
    }

    /** A step that answers nothing, such as a close. */
    public interface SilentAction {
        void run() throws Throwable;
    }

    /** One spelling for both languages: none, yes/no, [a, b], Kind(message). */
    public static String show(Object value) {
        if (value == null) {
            return "none";
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof Object[] array) {
            return show(Arrays.asList(array));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Kit::show).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Throwable error) {
            return err(error);
        }
        return String.valueOf(value);
    }

    /** StopIteration(value); AppError kinds with message; others by type name, in Python's words. */
    public static String err(Throwable error) {
        String kind = kind(error);
        if (error instanceof StopIteration stop) {
            return kind + "(" + show(stop.value()) + ")";
        }
        if (error instanceof AppError && error.getMessage() != null) {
            return kind + "(" + error.getMessage() + ")";
        }
        return kind;
    }

    /** The name that CPython gives to the same error. */
    private static String kind(Throwable error) {
        if (error instanceof IllegalStateException && error.getMessage() != null) {
            if (error.getMessage().startsWith("can't send non-null")) {
                return "TypeError";
            }
            if (error.getMessage().equals("generator already executing")) {
                return "ValueError";
            }
            return "RuntimeError";
        }
        if (error instanceof UnsupportedOperationException) {
            return "AttributeError";
        }
        return error.getClass().getSimpleName();
    }

    public static void say(Object... parts) {
        System.out.println(Arrays.stream(parts).map(Kit::show).collect(Collectors.joining(" ")));
    }

    /** Performs one step; prints its result (-&gt;) or the error it raised (!!). */
    public static void step(String label, Action action) {
        Object result;
        try {
            result = action.run();
        } catch (Throwable error) {
            say(label, "!!", error);
            return;
        }
        say(label, "->", result);
    }

    /** Performs one step that answers nothing. */
    public static void step(String label, SilentAction action) {
        step(label, () -> {
            action.run();
            return null;
        });
    }

    /** Python's list(iterable). */
    public static <T> List<T> list(Iterable<? extends T> values) {
        List<T> all = new ArrayList<>();
        for (T value : values) {
            all.add(value);
        }
        return all;
    }

    /** Python's next(g), as a statement of a driver. */
    public static <S> S start(S generator) {
        ((Generator<?, ?, ?>) generator).next();
        return generator;
    }
}
