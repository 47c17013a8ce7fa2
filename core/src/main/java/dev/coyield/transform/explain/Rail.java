package dev.coyield.transform.explain;

import java.util.SortedSet;

/**
 * Ways that are drawn as one line beside the states: each source joins it, each target is left from it, and every source reaches
 * every target.
 *
 * @param sources states where the ways begin
 * @param targets states where they end
 * @param isExceptional whether they are taken by an exception only
 */
record Rail(SortedSet<Integer> sources, SortedSet<Integer> targets, boolean isExceptional) {

    /** Whether all of them lead back, or to where they begin. */
    boolean leadsBack() {
        return targets.last() <= sources.first();
    }

    int first() {
        return Math.min(sources.first(), targets.first());
    }

    int last() {
        return Math.max(sources.last(), targets.last());
    }
}
