package dev.coyield.examples;

import static java.util.stream.Collectors.joining;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recursive generators: what is a few lines on paper is a few lines here. */
public final class Traversal {
    private Traversal() {}

    /** A binary tree; an empty one is null. */
    private record Tree<K>(Tree<K> left, K key, Tree<K> right) {}

    @Coroutine
    private static <K> Iterator<K> inOrder(Tree<K> tree) {
        if (tree != null) {
            Co.yieldFrom(inOrder(tree.left));
            Co.yield(tree.key);
            Co.yieldFrom(inOrder(tree.right));
        }
        return Co.done();
    }

    /** The same, but the walk of the right subtree takes this one's place, and however deep it goes nothing piles up. */
    @Coroutine
    private static <K> Iterator<K> inOrderByHandOver(Tree<K> tree) {
        if (tree == null) {
            return Co.done();
        }
        Co.yieldFrom(inOrderByHandOver(tree.left));
        Co.yield(tree.key);
        return inOrderByHandOver(tree.right);
    }

    @Coroutine
    private static <T> Iterable<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            Co.yield(items);
        }
        for (int i = 0; i < items.size(); i++) {
            for (List<T> rest : permutations(without(items, i))) {
                Co.yield(prepended(items.get(i), rest));
            }
        }
        return Co.done();
    }

    /** Each solution says for each row in which column its queen stands. */
    @Coroutine
    private static Stream<List<Integer>> queens(int n, List<Integer> placed) {
        if (placed.size() == n) {
            Co.yield(placed);
        }
        for (int column = 0; column < n; column++) {
            if (isSafe(placed, column)) {
                Co.yieldFrom(queens(n, appended(placed, column)));
            }
        }
        return Co.done();
    }

    private static boolean isSafe(List<Integer> placed, int column) {
        return IntStream.range(0, placed.size()).allMatch(row -> {
            int other = placed.get(row);
            return column != other && Math.abs(column - other) != placed.size() - row;
        });
    }

    private static <K extends Comparable<K>> Tree<K> insert(Tree<K> tree, K key) {
        if (tree == null) {
            return new Tree<>(null, key, null);
        }
        if (key.compareTo(tree.key) < 0) {
            return new Tree<>(insert(tree.left, key), tree.key, tree.right);
        }
        return new Tree<>(tree.left, tree.key, insert(tree.right, key));
    }

    private static <T> List<T> without(List<T> items, int index) {
        var rest = new ArrayList<>(items);
        rest.remove(index);
        return rest;
    }

    private static <T> List<T> prepended(T first, List<T> rest) {
        var all = new ArrayList<T>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    private static <T> List<T> appended(List<T> items, T last) {
        var all = new ArrayList<>(items);
        all.add(last);
        return all;
    }

    private static String row(int column) {
        return IntStream.range(0, 8).mapToObj(i -> i == column ? "Q" : ".").collect(joining(" "));
    }

    /** Runs the example. */
    public static void run(PrintStream out) {
        Tree<String> tree = null;
        for (String word : List.of("the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog")) {
            tree = insert(tree, word);
        }
        out.print("in order:");
        inOrder(tree).forEachRemaining(word -> out.print(" " + word));
        out.println();

        Tree<Integer> vine = null;
        for (int key = 1_000_000; key > 0; key--) {
            vine = new Tree<>(null, key, vine);
        }
        long sum = 0;
        for (var keys = inOrderByHandOver(vine); keys.hasNext(); ) {
            sum += keys.next();
        }
        out.println("a million nodes deep: " + sum);

        for (List<String> permutation : permutations(List.of("a", "b", "c"))) {
            out.println("permutation: " + String.join(" ", permutation));
        }

        List<Integer> board = queens(8, List.of()).findFirst().orElseThrow();
        out.println("eight queens, the first solution:");
        for (int column : board) {
            out.println(row(column));
        }
        out.println("eight queens, all solutions: " + queens(8, List.of()).count());
    }

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }
}
