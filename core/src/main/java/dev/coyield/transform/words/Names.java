package dev.coyield.transform.words;

import org.objectweb.asm.Type;

/** Types as a reader knows them. */
public final class Names {
    private Names() {}

    /** {@code String}, {@code int[]}, {@code Map.Entry}. */
    public static String of(Type type) {
        return of(type.getClassName());
    }

    /** The same of a binary name: {@code Map.Entry} of {@code java.util.Map$Entry}. */
    public static String of(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** Two types as one message names them. */
    public record Pair(String actual, String expected) {}

    /** With their packages, if they would read the same without. */
    public static Pair apart(Type actual, Type expected) {
        return of(actual).equals(of(expected))
                ? new Pair(full(actual), full(expected))
                : new Pair(of(actual), of(expected));
    }

    private static String full(Type type) {
        return type.getClassName().replace('$', '.');
    }
}
