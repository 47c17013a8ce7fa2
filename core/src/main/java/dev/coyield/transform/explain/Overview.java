package dev.coyield.transform.explain;

import dev.coyield.transform.Outcome.Coroutine;
import java.util.List;

/** All methods at a glance, each a link. */
final class Overview {
    private Overview() {}

    /** The table; a method's section is called {@code m} and its number. */
    static String of(List<Coroutine> coroutines) {
        var html = new StringBuilder(
                "<div class=\"wide\"><table class=\"overview\">\n<thead><tr><th>Method</th><th>Returns</th>"
                        + "<th class=\"figure\">Suspension points</th><th class=\"figure\">Fields</th>"
                        + "<th class=\"figure\">Frame</th></tr></thead>\n<tbody>\n");
        String packageName = null;
        for (int index = 0; index < coroutines.size(); index++) {
            Coroutine coroutine = coroutines.get(index);
            String its = packageOf(coroutine);
            if (!its.equals(packageName)) {
                html.append("<tr class=\"package\"><th colspan=\"5\">%s</th></tr>\n"
                        .formatted(Html.text(its.isEmpty() ? "(no package)" : its)));
                packageName = its;
            }
            html.append(row(coroutine, index));
        }
        return html.append("</tbody></table></div>\n").toString();
    }

    private static String row(Coroutine coroutine, int index) {
        var name = MethodName.of(coroutine);
        long fields = coroutine.fields().size()
                + coroutine.arguments().stream()
                        .filter(argument -> "self".equals(argument.field()))
                        .count();
        return "<tr><td><a href=\"#m%d\">%s</a></td><td>%s</td><td class=\"figure\">%d</td><td class=\"figure\">%d</td>"
                        .formatted(
                                index + 1,
                                Html.text(name.brief()),
                                Html.text(name.returned()),
                                coroutine.points(),
                                fields)
                + "<td class=\"figure\">%d bytes</td></tr>\n".formatted(coroutine.frameBytes());
    }

    private static String packageOf(Coroutine coroutine) {
        return coroutine
                .className()
                .substring(0, Math.max(0, coroutine.className().lastIndexOf('.')));
    }
}
