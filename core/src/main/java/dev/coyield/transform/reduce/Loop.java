package dev.coyield.transform.reduce;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A strongly connected component, and how it is entered.
 *
 * @param blocks its blocks
 * @param head the entry that stays; the loop's own head where the body is not resumed into it
 * @param others further entries
 */
record Loop(Set<Block> blocks, Block head, List<Block> others) {

    /** Of a component; {@code normal} are the blocks that control reaches without having been resumed. */
    static Loop of(Set<Block> component, Set<Block> normal) {
        List<Block> entries = component.stream()
                .filter(block -> block.predecessors.stream().anyMatch(before -> !component.contains(before)))
                .toList();
        Block head = entries.stream()
                .filter(entry -> entry.predecessors.stream()
                        .anyMatch(before -> !component.contains(before) && normal.contains(before)))
                .findFirst()
                .orElseGet(() -> entries.isEmpty() ? component.iterator().next() : entries.get(0));
        return new Loop(
                component, head, entries.stream().filter(entry -> entry != head).toList());
    }

    boolean hasOneEntry() {
        return others.isEmpty();
    }

    /** Its blocks without the head. */
    Set<Block> inner() {
        Set<Block> inner = new LinkedHashSet<>(blocks);
        inner.remove(head);
        return inner;
    }
}
