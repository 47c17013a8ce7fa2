package dev.coyield.transform.explain;

import java.util.regex.Pattern;

/**
 * The lines of a source file that are a method: class files tell those with code only, so its head is looked for above them, and
 * its closing brace below.
 *
 * @param first the first line
 * @param last the last line
 */
record Excerpt(int first, int last) {
    private static final int FURTHEST = 30;

    /** Of a method, whose code has these lines. */
    static Excerpt of(SourceText source, String method, int firstCode, int lastCode) {
        int head = head(source, method, firstCode);
        return new Excerpt(withAnnotations(source, head), closing(source, head, lastCode));
    }

    /** A few lines around one. */
    static Excerpt around(SourceText source, int line) {
        return new Excerpt(Math.max(1, line - 3), Math.min(source.lines().size(), line + 2));
    }

    private static int head(SourceText source, String method, int firstCode) {
        // A type or modifier before, so that a call is not taken for a declaration.
        Pattern declared = Pattern.compile("[\\w>\\]]\\s+" + Pattern.quote(method) + "\\s*\\(");
        Pattern called = Pattern.compile("\\b(?:return|new|throw)\\s+" + Pattern.quote(method) + "\\s*\\(");
        for (int line = firstCode; line >= Math.max(1, firstCode - FURTHEST); line--) {
            String text = source.line(line);
            if (declared.matcher(text).find() && !called.matcher(text).find()) {
                return line;
            }
        }
        return firstCode;
    }

    private static int withAnnotations(SourceText source, int head) {
        int first = head;
        while (source.line(first - 1).strip().startsWith("@")) {
            first--;
        }
        return first;
    }

    /** The line that closes what the head has opened, as far as indentation tells. */
    private static int closing(SourceText source, int head, int lastCode) {
        int depth = indentation(source.line(head));
        for (int line = lastCode; line <= Math.min(source.lines().size(), lastCode + FURTHEST); line++) {
            String text = source.line(line);
            if (text.strip().startsWith("}") && indentation(text) <= depth) {
                return line;
            }
        }
        return lastCode;
    }

    private static int indentation(String line) {
        int depth = 0;
        while (depth < line.length() && Character.isWhitespace(line.charAt(depth))) {
            depth++;
        }
        return depth;
    }
}
