package dev.coyield.transform.reduce;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes second entries away by copying what may run from them to the loop's head (node splitting).
 *
 * <pre>
 *   head:  if (done) goto end             head:  if (done) goto end
 *          if (rare) { yield; resume: }          if (rare) yield
 *          rest                      =&gt;          rest
 *          goto head                             goto head
 *                                        resume: rest, again
 *                                                goto head
 * </pre>
 *
 * <p>Loops within the rest are copied with it; they are entered in the middle as well, but by nothing else, or are treated
 * in the same way.
 *
 * <p>Promises: where it answers true, no loop of the region has two entries.
 */
final class IterationCopier {
    private final FlowGraph graph;
    private final Set<Block> normal;
    private int budget;

    IterationCopier(FlowGraph graph, Set<Block> normal, int budget) {
        this.graph = graph;
        this.normal = normal;
        this.budget = budget;
    }

    /** Changes the graph; false, with the graph half changed, if it takes more copies than the budget allows. */
    boolean reduce(Collection<Block> region) {
        for (Set<Block> component : Components.of(region)) {
            Loop loop = Loop.of(component, normal);
            if (!loop.hasOneEntry() && !split(loop)) {
                return false;
            }
            if (!reduce(loop.inner())) {
                return false;
            }
        }
        return true;
    }

    /** How many instructions may still be copied. */
    int budget() {
        return budget;
    }

    private boolean split(Loop loop) {
        Set<Block> rest = rest(loop);
        budget -= rest.stream().mapToInt(Block::length).sum();
        if (budget < 0) {
            return false;
        }
        Map<Block, Block> copies = graph.copy(rest);
        for (Block entry : loop.others()) {
            for (Block before : List.copyOf(entry.predecessors)) {
                if (!loop.blocks().contains(before)) {
                    graph.setEdges(before, before.edges.map(to -> to == entry ? copies.get(entry) : to));
                }
            }
        }
        return reduce(copies.values());
    }

    /** What may run from the other entries until control comes to the head, or leaves the loop. */
    private static Set<Block> rest(Loop loop) {
        Set<Block> rest = new LinkedHashSet<>(loop.others());
        Deque<Block> open = new ArrayDeque<>(rest);
        while (!open.isEmpty()) {
            for (Block successor : open.pop().successors()) {
                if (successor != loop.head() && loop.blocks().contains(successor) && rest.add(successor)) {
                    open.push(successor);
                }
            }
        }
        return rest;
    }
}
