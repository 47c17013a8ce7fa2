package dev.coyield.transform.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells comments, literals, annotations and keywords apart by their looks, line by line. */
final class JavaTokens {
    private static final Pattern TOKEN = Pattern.compile("(?<comment>//.*|/\\*.*?(?:\\*/|$)|^\\s*\\*.*)"
            + "|(?<literal>\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+')"
            + "|(?<annotation>@\\w+)"
            + "|(?<co>\\bCo\\.\\w+)"
            + "|(?<keyword>\\b(?:abstract|boolean|break|byte|case|catch|char|class|continue|default|do|double|else|enum|extends"
            + "|final|finally|float|for|if|implements|instanceof|int|interface|long|new|null|private|protected|public|record"
            + "|return|short|static|super|switch|synchronized|this|throw|throws|true|false|try|var|void|while)\\b)");

    private static final String[] KINDS = {"comment", "literal", "annotation", "co", "keyword"};

    private JavaTokens() {}

    /** A line as HTML. */
    static String html(String line) {
        var html = new StringBuilder();
        Matcher token = TOKEN.matcher(line);
        int done = 0;
        while (token.find()) {
            html.append(Html.text(line.substring(done, token.start())))
                    .append("<i class=\"%s\">%s</i>".formatted(kind(token), Html.text(token.group())));
            done = token.end();
        }
        return html.append(Html.text(line.substring(done))).toString();
    }

    private static String kind(Matcher token) {
        for (String kind : KINDS) {
            if (token.group(kind) != null) {
                return kind;
            }
        }
        throw new IllegalStateException(token.group());
    }
}
