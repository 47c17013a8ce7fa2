package dev.coyield.transform.explain;

import java.util.List;

/**
 * The lines of a source file.
 *
 * @param lines all of them; none if the file was not found
 */
record SourceText(List<String> lines) {
    static final SourceText UNKNOWN = new SourceText(List.of());

    boolean isKnown() {
        return !lines.isEmpty();
    }

    /** A line, counted from 1; an empty one where there is none. */
    String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }
}
