package dev.coyield.debugging;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a debugger shows where a thread has stopped.
 *
 * @param method the method
 * @param line the line
 * @param at where in the line
 * @param locals the visible locals: names and values
 */
record Seen(String method, int line, At at, Map<String, String> locals) {

    /** Places in a line. */
    enum At {
        /** Before the first line of the method: debuggers call it a part of that line. */
        BEFORE_FIRST,
        START,
        WITHIN
    }

    boolean isBeforeFirstLine() {
        return at == At.BEFORE_FIRST;
    }

    boolean isWithinLine() {
        return at == At.WITHIN;
    }

    /** Where it is, without the locals. */
    String place() {
        return method + ":" + line;
    }

    /** The same with those locals only that another one shows too. */
    Seen withLocalsOf(Seen other) {
        Map<String, String> common = new TreeMap<>(locals);
        common.keySet().retainAll(other.locals.keySet());
        return new Seen(method, line, at, common);
    }

    @Override
    public String toString() {
        return place() + " " + locals;
    }
}
