package dev.coyield.transform.explain;

import dev.coyield.transform.Outcome.Coroutine;
import dev.coyield.transform.Outcome.Transition;
import java.util.List;

/**
 * Draws a coroutine as a state machine: its states one below the other in the order of the code, ways onward to the right of them
 * and ways back to the left.
 */
final class Diagram {
    private static final int NODE_WIDTH = 300;
    private static final int END_WIDTH = 132;
    private static final int MARGIN = 14;
    private static final int LANE = 13;
    private static final int FIRST_LANE = 20;
    private static final int ROUND = 6;
    /** Ways leave a state below its middle, and enter it above. */
    private static final int PORT = 6;

    private final Coroutine coroutine;
    private final StateLabels labels;
    private final Rails rails;
    private final Lanes right;
    private final Lanes left;
    private final int height;
    private final int gap;
    private final StringBuilder svg = new StringBuilder();

    private Diagram(Coroutine coroutine, StateLabels labels) {
        this.coroutine = coroutine;
        this.labels = labels;
        this.height = labels.isTerse() ? 24 : 44;
        this.gap = labels.isTerse() ? 14 : 22;
        this.rails = Rails.of(coroutine.transitions());
        this.right = new Lanes(
                rails.rails().stream().filter(rail -> !rail.leadsBack()).toList());
        this.left = new Lanes(rails.rails().stream().filter(Rail::leadsBack).toList());
    }

    /** The drawing of a method. */
    static String of(Coroutine coroutine, StateLabels labels) {
        return new Diagram(coroutine, labels).draw();
    }

    private String draw() {
        int width = middle() + NODE_WIDTH / 2 + side(right) + MARGIN;
        int bottom = y(end()) + height / 2 + MARGIN;
        svg.append(
                "<svg class=\"machine\" role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                        .formatted(Html.text("State machine of " + coroutine.method()), width, bottom, width, bottom));
        left.all().forEach((rail, lane) -> rail(rail, -1, lane));
        right.all().forEach((rail, lane) -> rail(rail, 1, lane));
        rails.straight().forEach(this::straight);
        terminal(0, coroutine.isPrimed() ? "start, at once" : "start", "start");
        coroutine
                .suspensions()
                .forEach(point ->
                        svg.append(labels.of(point, middle() - NODE_WIDTH / 2, y(point.state()), NODE_WIDTH, height)));
        terminal(end(), "end", isEndReached() ? "end" : "end unreached");
        return svg.append("</svg>\n").toString();
    }

    private boolean isEndReached() {
        return coroutine.transitions().stream().anyMatch(way -> way.to() == end());
    }

    private int end() {
        return coroutine.points() + 1;
    }

    private int middle() {
        return MARGIN + side(left) + NODE_WIDTH / 2;
    }

    private static int side(Lanes lanes) {
        return lanes.count() == 0 ? 0 : FIRST_LANE + (lanes.count() - 1) * LANE;
    }

    private int y(int state) {
        return MARGIN + height / 2 + state * (height + gap);
    }

    private void terminal(int state, String name, String kind) {
        svg.append("<g class=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"26\" rx=\"13\"/>"
                .formatted(kind, middle() - END_WIDTH / 2, y(state) - 13, END_WIDTH));
        svg.append("<text x=\"%d\" y=\"%d\">%s</text></g>\n".formatted(middle(), y(state) + 4, Html.text(name)));
    }

    private void straight(Transition way) {
        int from = y(way.from()) + half(way.from());
        int to = y(way.to()) - half(way.to());
        svg.append(group(way.isExceptional()))
                .append("<title>%s</title>".formatted(Html.text(labels.way(List.of(way.from()), List.of(way.to())))))
                .append("<path d=\"M%d %dV%d\"/>".formatted(middle(), from, to - 5))
                .append("<path class=\"tip\" d=\"M%d %dl-4.5 -8h9z\"/></g>\n".formatted(middle(), to));
    }

    private int half(int state) {
        return isTerminal(state) ? 13 : height / 2;
    }

    private boolean isTerminal(int state) {
        return state == 0 || state == end();
    }

    private static String group(boolean isExceptional) {
        return isExceptional ? "<g class=\"way raised\">" : "<g class=\"way\">";
    }

    /** {@code side} is 1 for the right one, -1 for the left one. */
    private void rail(Rail rail, int side, int lane) {
        int x = middle() + side * (NODE_WIDTH / 2 + FIRST_LANE + lane * LANE);
        svg.append(group(rail.isExceptional()))
                .append("<title>%s</title>"
                        .formatted(Html.text(labels.way(List.copyOf(rail.sources()), List.copyOf(rail.targets())))))
                .append("<path d=\"M%d %dV%d\"/>".formatted(x, top(rail) + ROUND, bottom(rail) - ROUND));
        for (int source : rail.sources()) {
            for (int direction : directions(
                    leaving(source), rail.targets().stream().map(this::entering).toList())) {
                svg.append(curve(edge(source, side), leaving(source), x, side, direction));
            }
        }
        for (int target : rail.targets()) {
            int tip = edge(target, side);
            for (int direction : directions(
                    entering(target), rail.sources().stream().map(this::leaving).toList())) {
                svg.append(curve(tip + side * 6, entering(target), x, side, direction));
            }
            svg.append("<path class=\"tip\" d=\"M%d %dl%d -4.5v9z\"/>".formatted(tip, entering(target), side * 8));
        }
        svg.append("</g>\n");
    }

    /** From a state's edge into the rail, down or up. */
    private static String curve(int from, int y, int x, int side, int direction) {
        int before = x - side * ROUND;
        return "<path d=\"M%d %dH%dQ%d %d %d %d\"/>".formatted(from, y, before, x, y, x, y + direction * ROUND);
    }

    /** Down (1) if some of the others are below, up (-1) if some are above. */
    private static List<Integer> directions(int y, List<Integer> others) {
        boolean down = others.stream().anyMatch(other -> other > y);
        boolean up = others.stream().anyMatch(other -> other < y);
        return down && up ? List.of(1, -1) : List.of(down ? 1 : -1);
    }

    private int top(Rail rail) {
        return Math.min(leaving(rail.sources().first()), entering(rail.targets().first()));
    }

    private int bottom(Rail rail) {
        return Math.max(leaving(rail.sources().last()), entering(rail.targets().last()));
    }

    private int leaving(int state) {
        return y(state) + PORT;
    }

    private int entering(int state) {
        return y(state) - PORT;
    }

    private int edge(int state, int side) {
        return middle() + side * (isTerminal(state) ? END_WIDTH : NODE_WIDTH) / 2;
    }
}
