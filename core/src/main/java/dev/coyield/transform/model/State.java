package dev.coyield.transform.model;

import java.util.List;

/**
 * What survives where the body stands in one state.
 *
 * @param number the state
 * @param spills what is live, by slot
 * @param nulls locals that are live and known to be null, by slot
 * @param stale reference fields that may hold what an earlier state needed, to be cleared on the way in
 */
public record State(int number, List<Spill> spills, List<Integer> nulls, List<SpillField> stale) {}
