package dev.coyield.testing.random;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes a failing program smaller: leaves parts of it out, puts the simplest or a part of them in their place, and keeps what
 * still fails in the same way.
 */
final class Reducer {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Predicate<Tree> fails;
    private final Set<String> tried = new HashSet<>();
    private final Instant end = Instant.now().plus(LONGEST);
    private Tree smallest;

    private Reducer(Tree tree, Predicate<Tree> fails) {
        this.smallest = tree;
        this.fails = fails;
    }

    /** A smaller program that fails likewise. */
    static Failure reduce(Failure failure) {
        Program program = failure.program();
        if (failure.kind().equals(Trial.UNCOMPILED)) {
            return failure;
        }
        Tree reduced = reduce(
                program.tree(),
                tree -> Trial.of(List.of(program.with(tree))).stream()
                        .anyMatch(other -> other.kind().equals(failure.kind())));
        return Trial.of(List.of(program.with(reduced))).stream().findFirst().orElse(failure);
    }

    /** The smallest that is found. */
    static Tree reduce(Tree tree, Predicate<Tree> fails) {
        var reducer = new Reducer(tree, fails);
        int before;
        do {
            before = reducer.smallest.size();
            reducer.pass();
        } while (reducer.smallest.size() < before && reducer.hasTime());
        return reducer.smallest;
    }

    private boolean hasTime() {
        return Instant.now().isBefore(end);
    }

    private void pass() {
        for (int index = 0; index < smallest.size() && hasTime(); ) {
            if (!shrink(index)) {
                index++;
            }
        }
    }

    private boolean shrink(int index) {
        for (Tree replacement : replacements(smallest.all().get(index))) {
            Tree candidate = smallest.with(index, replacement);
            if (tried.add(candidate.source()) && fails.test(candidate)) {
                smallest = candidate;
                return true;
            }
        }
        return false;
    }

    /** Smaller ones, the smallest first. */
    private static List<Tree> replacements(Tree tree) {
        List<Tree> replacements = new ArrayList<>();
        if (tree.sort() != Sort.FIXED) {
            replacements.add(tree.sort().simplest());
        }
        List<Tree> within = new ArrayList<>(tree.all().subList(1, tree.size()));
        for (Tree part : within) {
            if (tree.sort() == Sort.STATEMENT && part.sort() == Sort.BLOCK) {
                replacements.add(Tree.statement("$", part));
            } else if (tree.sort() == part.sort() && tree.sort() != Sort.FIXED) {
                replacements.add(part);
            }
        }
        replacements.removeIf(
                replacement -> replacement.source().length() >= tree.source().length());
        replacements.sort(java.util.Comparator.comparingInt(Tree::size));
        return replacements;
    }
}
