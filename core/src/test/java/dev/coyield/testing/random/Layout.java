package dev.coyield.testing.random;

/** Source as text to be read. */
final class Layout {
    private Layout() {}

    /** Each line as far to the right as braces are open. */
    static String indented(String source) {
        var text = new StringBuilder();
        int depth = 0;
        for (String line : source.split("\n")) {
            String bare = line.strip();
            int closing = bare.startsWith("}") ? 1 : 0;
            text.append("    ".repeat(Math.max(0, depth - closing)))
                    .append(bare)
                    .append('\n');
            depth += count(bare, '{') - count(bare, '}');
        }
        return text.toString();
    }

    private static int count(String text, char character) {
        return (int) text.chars().filter(each -> each == character).count();
    }
}
