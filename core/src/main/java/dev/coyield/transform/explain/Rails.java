package dev.coyield.transform.explain;

import dev.coyield.transform.Outcome.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Bundles the ways between states, so that sixty states that reach each other are one line and not 3,600.
 *
 * <ol>
 *   <li>Three or more states that reach the same three or more are bundled.
 *   <li>Of the rest, the way to the next state is a straight arrow.
 *   <li>Then, three or more that are left from one state, or from several that reach the same, are bundled.
 *   <li>All others are bundled by where they lead.
 * </ol>
 */
final class Rails {
    private static final int MANY = 3;

    private final List<Rail> rails = new ArrayList<>();
    private final List<Transition> straight = new ArrayList<>();

    private Rails() {}

    static Rails of(List<Transition> transitions) {
        var found = new Rails();
        found.bundle(transitions, false);
        found.bundle(transitions, true);
        return found;
    }

    /** The bundles. */
    List<Rail> rails() {
        return rails;
    }

    /** Ways to the next state that are in no bundle. */
    List<Transition> straight() {
        return straight;
    }

    private void bundle(List<Transition> transitions, boolean isExceptional) {
        SortedMap<Integer, SortedSet<Integer>> targets = new TreeMap<>();
        for (Transition transition : transitions) {
            if (transition.isExceptional() == isExceptional) {
                add(targets, transition.from(), transition.to());
            }
        }
        bundleAlike(targets, MANY, isExceptional);
        targets.forEach((from, all) -> {
            if (all.remove(from + 1)) {
                straight.add(new Transition(from, from + 1, isExceptional));
            }
        });
        bundleAlike(targets, 1, isExceptional);
        bundleByTarget(targets, isExceptional);
    }

    /** Takes out states, at least so many, that reach the same states, at least three. */
    private void bundleAlike(SortedMap<Integer, SortedSet<Integer>> targets, int sources, boolean isExceptional) {
        Map<SortedSet<Integer>, SortedSet<Integer>> alike = new LinkedHashMap<>();
        targets.forEach((from, all) -> alike.computeIfAbsent(new TreeSet<>(all), key -> new TreeSet<>())
                .add(from));
        alike.forEach((reached, from) -> {
            if (reached.size() >= MANY && from.size() >= sources) {
                rails.add(new Rail(from, reached, isExceptional));
                targets.keySet().removeAll(from);
            }
        });
    }

    private void bundleByTarget(SortedMap<Integer, SortedSet<Integer>> targets, boolean isExceptional) {
        SortedMap<Integer, SortedSet<Integer>> forward = new TreeMap<>();
        SortedMap<Integer, SortedSet<Integer>> back = new TreeMap<>();
        targets.forEach((from, all) -> all.forEach(to -> add(to > from ? forward : back, to, from)));
        forward.forEach((to, from) -> rails.add(new Rail(from, new TreeSet<>(List.of(to)), isExceptional)));
        back.forEach((to, from) -> rails.add(new Rail(from, new TreeSet<>(List.of(to)), isExceptional)));
    }

    private static void add(SortedMap<Integer, SortedSet<Integer>> sets, int key, int value) {
        sets.computeIfAbsent(key, none -> new TreeSet<>()).add(value);
    }
}
