package dev.coyield.transform.check;

import org.objectweb.asm.Type;

/** Types as a reader of a message knows them. */
final class Names {
    private Names() {}

    /** {@code String}, {@code int[]}, {@code Map.Entry}. */
    static String of(Type type) {
        String name = type.getClassName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** Two types as one message names them. */
    record Pair(String actual, String expected) {}

    /** With their packages, if they would read the same without. */
    static Pair apart(Type actual, Type expected) {
        return of(actual).equals(of(expected))
                ? new Pair(full(actual), full(expected))
                : new Pair(of(actual), of(expected));
    }

    private static String full(Type type) {
        return type.getClassName().replace('$', '.');
    }
}
