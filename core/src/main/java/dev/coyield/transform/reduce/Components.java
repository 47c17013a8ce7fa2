package dev.coyield.transform.reduce;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strongly connected components of a part of a flow graph that hold a cycle: its loops (Tarjan 1972). */
final class Components {
    /** A block on the way, with those of its successors that are yet to be visited. */
    private record Visit(Block block, Iterator<Block> successors) {}

    private final Set<Block> region;
    private final Map<Block, Integer> order = new HashMap<>();
    private final Map<Block, Integer> low = new HashMap<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final Set<Block> isOpen = new LinkedHashSet<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final List<Set<Block>> found = new ArrayList<>();

    private Components(Collection<Block> region) {
        this.region = new LinkedHashSet<>(region);
    }

    /** Those among the blocks of a region, edges out of it left aside. */
    static List<Set<Block>> of(Collection<Block> region) {
        var components = new Components(region);
        for (Block block : components.region) {
            if (!components.order.containsKey(block)) {
                components.visitFrom(block);
            }
        }
        return components.found;
    }

    private void visitFrom(Block root) {
        enter(root);
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.successors.hasNext()) {
                Block successor = visit.successors.next();
                if (!region.contains(successor)) {
                    continue;
                }
                if (!order.containsKey(successor)) {
                    enter(successor);
                } else if (isOpen.contains(successor)) {
                    low.merge(visit.block, requireNonNull(order.get(successor)), Math::min);
                }
            } else {
                path.pop();
                leave(visit.block);
            }
        }
    }

    private void enter(Block block) {
        order.put(block, order.size());
        low.put(block, order.size() - 1);
        open.push(block);
        isOpen.add(block);
        path.push(new Visit(block, block.successors().iterator()));
    }

    private void leave(Block block) {
        int reached = requireNonNull(low.get(block));
        if (!path.isEmpty()) {
            low.merge(path.peek().block, reached, Math::min);
        }
        if (reached != requireNonNull(order.get(block))) {
            return;
        }
        List<Block> component = new ArrayList<>();
        Block member;
        do {
            member = open.pop();
            isOpen.remove(member);
            component.add(member);
        } while (member != block);
        if (component.size() > 1 || block.successors().contains(block)) {
            component.sort(Comparator.comparingInt(Block::number));
            found.add(new LinkedHashSet<>(component));
        }
    }
}
