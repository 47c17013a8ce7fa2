package dev.coyield.transform.explain;

import dev.coyield.transform.Outcome.Coroutine;
import dev.coyield.transform.Outcome.Saved;
import dev.coyield.transform.Outcome.Suspension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each state keeps where: a row for each state, a column for each field of the frame. */
final class KeptTable {
    /** The field for {@code this}, which is written at the start and stays. */
    private static final String SELF = "self";

    private final Coroutine coroutine;
    private final String anchor;
    /** Names of the fields, and their types. */
    private final Map<String, String> fields = new LinkedHashMap<>();

    private final StringBuilder html = new StringBuilder();

    private KeptTable(Coroutine coroutine, String anchor) {
        this.coroutine = coroutine;
        this.anchor = anchor;
        for (Saved argument : coroutine.arguments()) {
            if (SELF.equals(argument.field())) {
                fields.put(SELF, argument.type());
            }
        }
        coroutine.fields().forEach(field -> fields.put(field.name(), field.type()));
    }

    static String of(Coroutine coroutine, String anchor) {
        return new KeptTable(coroutine, anchor).write();
    }

    private String write() {
        html.append("<div class=\"wide\"><table class=\"kept\">\n<thead><tr><th>State</th><th>Suspended by</th>");
        fields.forEach((name, type) ->
                html.append("<th><code>%s</code><small>%s</small></th>".formatted(Html.text(name), Html.text(type))));
        html.append(fields.isEmpty() ? "<th>Fields</th>" : "").append("</tr></thead>\n<tbody>\n");
        html.append("<tr><td><span class=\"state start\">start</span></td><td>the call</td>");
        cells(coroutine.arguments(), List.of());
        for (Suspension point : coroutine.suspensions()) {
            row(point);
        }
        return html.append("</tbody></table></div>\n").toString();
    }

    private void row(Suspension point) {
        html.append("<tr id=\"%ss%d\"><td><span class=\"state\">%d</span></td>"
                .formatted(anchor, point.state(), point.state()));
        int number = point.position().line();
        String line = number == 0 ? "" : "<small>line %d</small>".formatted(number);
        html.append("<td><code>%s</code>%s</td>".formatted(Html.text(point.call()), line));
        cells(point.saved(), point.cleared());
    }

    private void cells(List<Saved> saved, List<String> cleared) {
        Map<String, List<Saved>> byField = new LinkedHashMap<>();
        for (Saved local : saved) {
            if (local.field() != null) {
                byField.computeIfAbsent(local.field(), none -> new ArrayList<>())
                        .add(local);
            }
        }
        for (String field : fields.keySet()) {
            html.append("<td>");
            if (field.equals(SELF) && !byField.containsKey(SELF)) {
                html.append("<span class=\"local\" title=\"in the field already\">this</span>");
            }
            for (Saved local : byField.getOrDefault(field, List.of())) {
                html.append(cell(local, Objects.requireNonNull(fields.get(field))));
            }
            html.append(cleared.contains(field) ? "<span class=\"cleared\">set to null</span>" : "")
                    .append("</td>");
        }
        html.append(fields.isEmpty() ? "<td>none</td>" : "").append("</tr>\n");
    }

    private static String cell(Saved local, String fieldType) {
        String type = local.type().equals(fieldType) ? "" : "<small>%s</small>".formatted(Html.text(local.type()));
        String title = "slot " + local.slot() + (local.isWritten() ? ", written here" : ", in the field already");
        return "<span class=\"%s\" title=\"%s\">%s</span>%s"
                .formatted(local.isWritten() ? "local written" : "local", title, Html.text(local.name()), type);
    }
}
