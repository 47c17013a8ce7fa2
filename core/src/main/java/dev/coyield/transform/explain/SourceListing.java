package dev.coyield.transform.explain;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Lists lines of a source, with marks on some. */
final class SourceListing {
    private SourceListing() {}

    /**
     * A listing.
     *
     * @param marks HTML that stands beside lines
     * @param kind the class of those lines
     */
    static String of(SourceText source, Excerpt excerpt, SortedMap<Integer, List<String>> marks, String kind) {
        int indentation = indentation(source, excerpt);
        int most = marks.values().stream().mapToInt(List::size).max().orElse(1);
        var html = new StringBuilder("<pre class=\"source\" style=\"--marks: %d\"><code>".formatted(most));
        for (int number = excerpt.first(); number <= excerpt.last(); number++) {
            List<String> here = marks.getOrDefault(number, List.of());
            String line = source.line(number);
            html.append("<span class=\"row%s\"><b>%d</b><span class=\"marks\">%s</span>%s\n</span>"
                    .formatted(
                            here.isEmpty() ? "" : " " + kind,
                            number,
                            String.join("", here),
                            JavaTokens.html(
                                    line.isBlank()
                                            ? ""
                                            : line.substring(indentation).stripTrailing())));
        }
        return html.append("</code></pre>\n").toString();
    }

    /** What all lines have in common. */
    private static int indentation(SourceText source, Excerpt excerpt) {
        String all = source.lines().subList(excerpt.first() - 1, excerpt.last()).stream()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        String shortest = all.lines()
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .reduce((one, other) -> one.length() <= other.length() ? one : other)
                .orElse("");
        return shortest.length();
    }
}
