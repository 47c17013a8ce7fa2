package dev.coyield.transform.explain;

import dev.coyield.transform.Outcome.Coroutine;
import dev.coyield.transform.Outcome.Saved;
import dev.coyield.transform.Outcome.Suspension;
import java.util.List;
import java.util.stream.Collectors;

/** What is written on the states of a drawing. */
final class StateLabels {
    /** Beyond so many states, each has one line of text instead of two. */
    private static final int FEW = 16;
    /** So many characters of code fit beside the line's number. */
    private static final int CODE = 29;

    private static final int KEPT = 36;

    private final Coroutine coroutine;
    private final String anchor;
    private final SourceText source;

    StateLabels(Coroutine coroutine, String anchor, SourceText source) {
        this.coroutine = coroutine;
        this.anchor = anchor;
        this.source = source;
    }

    boolean isTerse() {
        return coroutine.points() > FEW;
    }

    /** The box of a suspension point, which leads to its line of the source. */
    String of(Suspension point, int x, int middle, int width, int height) {
        int top = middle - height / 2;
        int first = isTerse() ? middle + 4 : top + 19;
        int line = point.position().line();
        boolean delegates = !point.call().equals("Co.yield");
        var svg = new StringBuilder("<a href=\"#%ss%d\" class=\"point%s\">"
                .formatted(anchor, point.state(), delegates ? " delegating" : ""));
        svg.append("<title>%s</title>".formatted(Html.text(point.call() + " at " + point.position())));
        if (delegates) {
            svg.append(box(x + 3, top + 3, width, height));
        }
        svg.append(box(x, top, width, height));
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"9\"/>".formatted(x + 18, middle));
        svg.append(text("number", x + 18, middle + 4, String.valueOf(point.state())));
        svg.append(text("code", x + 36, first, Html.shortened(code(point), CODE)));
        svg.append(text("line", x + width - 10, first, line == 0 ? "" : String.valueOf(line)));
        if (!isTerse()) {
            svg.append(text("kept", x + 36, top + 36, Html.shortened(kept(point), KEPT)));
        }
        return svg.append("</a>\n").toString();
    }

    private static String box(int x, int y, int width, int height) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"7\"/>".formatted(x, y, width, height);
    }

    private static String text(String kind, int x, int y, String text) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(kind, x, y, Html.text(text));
    }

    /** The line of the source from where it suspends on, or else what suspends. */
    private String code(Suspension point) {
        String line = source.line(point.position().line()).strip();
        int start = line.indexOf(point.call());
        boolean fits = line.length() <= CODE || start < 0;
        String code = fits ? line : line.substring(start);
        return code.isEmpty() || start < 0 ? point.call() : code;
    }

    private static String kept(Suspension point) {
        List<String> names = point.saved().stream()
                .filter(local -> local.field() != null)
                .map(Saved::name)
                .toList();
        return names.isEmpty() ? "keeps nothing" : "keeps " + String.join(", ", names);
    }

    /** {@code from 1, 2 to the end}. */
    String way(List<Integer> from, List<Integer> to) {
        return "from " + names(from) + " to " + names(to);
    }

    private String names(List<Integer> states) {
        return states.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(int state) {
        return state == 0 ? "the start" : state > coroutine.points() ? "the end" : String.valueOf(state);
    }
}
