package dev.coyield.transform.explain;

import dev.coyield.transform.Outcome.Coroutine;
import dev.coyield.transform.Outcome.Suspension;
import dev.coyield.transform.words.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All about one method. */
final class MethodSection {
    private final Coroutine coroutine;
    private final String anchor;
    private final SourceText source;
    private final MethodName name;

    private MethodSection(Coroutine coroutine, String anchor, SourceText source) {
        this.coroutine = coroutine;
        this.anchor = anchor;
        this.source = source;
        this.name = MethodName.of(coroutine);
    }

    static String of(Coroutine coroutine, String anchor, SourceText source) {
        return new MethodSection(coroutine, anchor, source).write();
    }

    private String write() {
        return "<section class=\"method\" id=\"" + anchor + "\">\n"
                + heading()
                + "<div class=\"pictures\">\n<figure>\n"
                + Diagram.of(coroutine, new StateLabels(coroutine, anchor, source))
                + "</figure>\n"
                + listing()
                + "</div>\n"
                + KeptTable.of(coroutine, anchor)
                + "</section>\n";
    }

    private String heading() {
        String file = coroutine.source().file();
        String where = file == null
                ? ""
                : file
                        + (coroutine.source().first() == 0
                                ? ""
                                : ":" + coroutine.source().first());
        return "<h3><span class=\"owner\">%s.</span>%s<span class=\"parameters\">(%s)</span></h3>\n"
                        .formatted(Html.text(name.owner()), Html.text(name.method()), Html.text(name.parameters()))
                + "<ul class=\"facts\">"
                + "<li>returns <code>%s</code></li>".formatted(Html.text(name.returned()))
                + fact(name.isLambda(), "a lambda")
                + fact(coroutine.isPrimed(), "primed")
                + "<li>%s</li>".formatted(Plural.of(coroutine.points(), "suspension point"))
                + "<li title=\"Estimated for 64-bit HotSpot with compressed references: the header of 12 bytes, the fields"
                + " that every generator has, and those below, rounded up to 8.\">a frame of about <b>%d bytes</b></li>"
                        .formatted(coroutine.frameBytes())
                + fact(endsByException(), "ends by an exception or <code>close</code> only")
                + fact(!where.isEmpty(), "<code>" + Html.text(where) + "</code>")
                + "</ul>\n";
    }

    private boolean endsByException() {
        int end = coroutine.points() + 1;
        return coroutine.transitions().stream().noneMatch(way -> way.to() == end && !way.isExceptional());
    }

    private static String fact(boolean isTrue, String html) {
        return isTrue ? "<li>" + html + "</li>" : "";
    }

    private String listing() {
        if (!source.isKnown() || coroutine.source().first() == 0) {
            return "<p class=\"nothing\">Its source was not found.</p>\n";
        }
        SortedMap<Integer, List<String>> marks = new TreeMap<>();
        for (Suspension point : coroutine.suspensions()) {
            marks.computeIfAbsent(point.position().line(), none -> new ArrayList<>())
                    .add("<a class=\"state\" href=\"#%ss%d\">%d</a>".formatted(anchor, point.state(), point.state()));
        }
        int last = Math.min(coroutine.source().last(), source.lines().size());
        int first = Math.min(coroutine.source().first(), last);
        return SourceListing.of(source, Excerpt.of(source, name.method(), first, last), marks, "point");
    }
}
