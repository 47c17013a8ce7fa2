package dev.coyield.testing;

import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.BaseStream;

/** Values as text that does not change from run to run, nor from one world to the other. */
final class Shown {
    /** What the JVM throws by itself: its messages name variables and loaders, or are left out once code is compiled. */
    private static final Set<Class<?>> OF_THE_JVM = Set.of(
            NullPointerException.class,
            ClassCastException.class,
            ArithmeticException.class,
            ArrayIndexOutOfBoundsException.class,
            ArrayStoreException.class,
            NegativeArraySizeException.class);

    private Shown() {}

    static String of(Object value) {
        if (value instanceof Throwable thrown) {
            return thrown(thrown);
        }
        if (value instanceof Generator<?, ?, ?>) {
            return "a generator";
        }
        if (value instanceof Iterator<?> || value instanceof BaseStream<?, ?>) {
            return "an iterator or stream";
        }
        if (value != null && value.getClass().isArray()) {
            String text = Arrays.deepToString(new Object[] {value});
            return value.getClass().getComponentType().getSimpleName() + text.substring(1, text.length() - 1);
        }
        if (value instanceof List<?> list) {
            List<String> elements = new ArrayList<>();
            list.forEach(element -> elements.add(of(element)));
            return elements.toString();
        }
        if (value instanceof Iterable<?>) {
            return "an iterable";
        }
        if (value == null || value instanceof String) {
            return String.valueOf(value);
        }
        String text = value.toString();
        boolean hasIdentity = text.contains(Integer.toHexString(System.identityHashCode(value)));
        return value.getClass().getSimpleName() + " " + (hasIdentity ? "object" : text);
    }

    private static String thrown(Throwable thrown) {
        if (thrown instanceof StopIteration stop) {
            return "StopIteration(" + of(stop.value()) + ")";
        }
        var text = new StringBuilder(thrown.getClass().getSimpleName());
        if (!OF_THE_JVM.contains(thrown.getClass()) && !isReworded(thrown)) {
            text.append("(").append(thrown.getMessage()).append(")");
        }
        if (thrown.getCause() != null) {
            text.append(" cause ").append(of(thrown.getCause()));
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            text.append(" suppressed ").append(of(suppressed));
        }
        return text.toString();
    }

    /** Hints of the runtime that the oracle words otherwise. */
    private static boolean isReworded(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        return message.contains("too late") || message.contains("was sent to") || message.startsWith("no result");
    }
}
