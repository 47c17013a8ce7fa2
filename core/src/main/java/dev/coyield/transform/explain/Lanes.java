package dev.coyield.transform.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each rail on one side of the states a lane, short ones inside, such that none is drawn over another. */
final class Lanes {
    private final Map<Rail, Integer> laneOf = new LinkedHashMap<>();
    private final List<List<Rail>> lanes = new ArrayList<>();

    Lanes(List<Rail> rails) {
        List<Rail> shortFirst = new ArrayList<>(rails);
        shortFirst.sort(Comparator.<Rail>comparingInt(rail -> rail.last() - rail.first())
                .thenComparingInt(Rail::first)
                .thenComparing(Rail::isExceptional));
        for (Rail rail : shortFirst) {
            int lane = 0;
            while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(other -> overlap(rail, other))) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
            }
            lanes.get(lane).add(rail);
            laneOf.put(rail, lane);
        }
    }

    private static boolean overlap(Rail one, Rail other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    /** The rails, with the number of their lane, 0 for the innermost. */
    Map<Rail, Integer> all() {
        return laneOf;
    }

    int count() {
        return lanes.size();
    }
}
