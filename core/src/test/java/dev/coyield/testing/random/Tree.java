package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a program: text in which each {@code $} stands for a further piece.
 *
 * @param sort what may stand in its place
 * @param text Java, with a {@code $} for each part
 * @param parts in the order of the text
 */
record Tree(Sort sort, String text, List<Tree> parts) {
    private static final char HOLE = '$';

    Tree {
        long holes = text.chars().filter(character -> character == HOLE).count();
        if (holes != parts.size()) {
            throw new IllegalArgumentException(text + " with " + parts.size() + " parts");
        }
    }

    static Tree of(Sort sort, String text, Tree... parts) {
        return new Tree(sort, text, List.of(parts));
    }

    static Tree statement(String text, Tree... parts) {
        return of(Sort.STATEMENT, text, parts);
    }

    /** Any number of parts between two texts. */
    static Tree row(Sort sort, String before, List<Tree> parts, String between, String after) {
        String holes = String.join(between, parts.stream().map(part -> "$").toList());
        return new Tree(sort, before + holes + after, List.copyOf(parts));
    }

    static Tree block(List<Tree> statements) {
        return row(Sort.BLOCK, "{\n", statements, "", "}\n");
    }

    String source() {
        var source = new StringBuilder();
        append(source);
        return source.toString();
    }

    private void append(StringBuilder source) {
        int next = 0;
        for (char character : text.toCharArray()) {
            if (character == HOLE) {
                parts.get(next++).append(source);
            } else {
                source.append(character);
            }
        }
    }

    /** How many trees it is made of, itself included. */
    int size() {
        return 1 + parts.stream().mapToInt(Tree::size).sum();
    }

    /** Itself and all within, the outer before the inner. */
    List<Tree> all() {
        List<Tree> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<Tree> all) {
        all.add(this);
        parts.forEach(part -> part.collect(all));
    }

    /** The same with another tree in place of the one that is at an index of {@link #all()}. */
    Tree with(int index, Tree replacement) {
        if (index == 0) {
            return replacement;
        }
        List<Tree> changed = new ArrayList<>(parts);
        int first = 1;
        for (int part = 0; part < parts.size(); part++) {
            int size = parts.get(part).size();
            if (index < first + size) {
                changed.set(part, parts.get(part).with(index - first, replacement));
                break;
            }
            first += size;
        }
        return new Tree(sort, text, changed);
    }
}
