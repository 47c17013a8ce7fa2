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
}
