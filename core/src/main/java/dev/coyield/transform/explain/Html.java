package dev.coyield.transform.explain;

/** Text on its way into HTML. */
final class Html {
    private Html() {}

    /** Text such that a browser shows it as it is, between tags and in a quoted attribute alike. */
    static String text(String plain) {
        var escaped = new StringBuilder(plain.length() + 16);
        for (int index = 0; index < plain.length(); index++) {
            char character = plain.charAt(index);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isShown(character) ? character : '\uFFFD');
            }
        }
        return escaped.toString();
    }

    /** HTML has no control characters but white space. */
    private static boolean isShown(char character) {
        return (character >= ' ' && character != 0x7F) || character == '\n' || character == '\t';
    }

    /** The beginning of a text, with a mark where something was left out. */
    static String shortened(String plain, int length) {
        return plain.length() <= length ? plain : plain.substring(0, length - 1) + "…";
    }
}
