package dev.coyield.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Where a coroutine comes from, read from the text that its frame class carries: binary class name, simple class name,
 * method and file, each ended by a newline, then one character per suspension point whose code is its line.
 *
 * @param className the class's binary name
 * @param simpleName the class's simple name
 * @param method the method's name
 * @param file the source file, or null
 * @param lines the lines of points 1, 2, ...
 */
record Origin(
        String className,
        String simpleName,
        String method,
        @Nullable String file,
        String lines) {

    static Origin parse(String text) {
        String[] parts = text.split("\n", 5);
        return new Origin(parts[0], parts[1], parts[2], parts[3].isEmpty() ? null : parts[3], parts[4]);
    }

    StackTraceElement at(int point) {
        int line = point <= lines.length() ? lines.charAt(point - 1) : 0;
        return new StackTraceElement(className, method, file, line == 0 ? -1 : line);
    }

    /** {@code Averager.averager}. */
    String name() {
        return simpleName + "." + method;
    }

    /** {@code (Averager.java:14)}, as consoles link it. */
    static String position(StackTraceElement at) {
        String file = at.getFileName() == null ? "Unknown Source" : at.getFileName();
        return at.getLineNumber() < 0 ? "(" + file + ")" : "(" + file + ":" + at.getLineNumber() + ")";
    }
}
