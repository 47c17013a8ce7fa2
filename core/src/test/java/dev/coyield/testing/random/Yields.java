package dev.coyield.testing.random;

import java.util.Set;

/** Yields, and what is made of what they are sent. */
final class Yields {
    /** What can be shown as it is. */
    private static final Set<Sort> PLAIN = Set.of(Sort.INTEGER, Sort.STRING, Sort.COLOR, Sort.INTS, Sort.LONGS);

    private final Grammar grammar;
    private final Dice dice;

    Yields(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** One whose value is made a value of a type. */
    Tree of(Sort sort, Scope scope, int depth) {
        if (sort.isArray()) {
            return Tree.of(
                    sort,
                    "new " + sort.type() + " {$, $}",
                    of(sort.element(), scope, depth),
                    grammar.expressions.of(sort.element(), scope, depth - 1));
        }
        return Tree.of(sort, reading(sort), suspending(scope, depth));
    }

    private String reading(Sort sort) {
        return switch (sort) {
            case BOOLEAN -> "truth($)";
            case BYTE, SHORT, CHAR, FLOAT -> "((" + sort.type() + ") num($))";
            case INT -> dice.one("num($)", "num($)", "num($)", "((int) (Integer) $)");
            case LONG -> "wide($)";
            case DOUBLE -> "real($)";
            case INTEGER -> "((Integer) $)";
            case STRING -> "show($)";
            case COLOR -> "color($)";
            case PAIR -> "new Pair(4, $)";
            case BOX -> "new Box(num($))";
            case GENERATOR -> "held($)";
            default -> "$";
        };
    }

    /** A yield, or what else suspends and has a value. */
    Tree suspending(Scope scope, int depth) {
        return dice.chance(15) ? grammar.calls.delegation(scope, depth) : plain(scope, depth);
    }

    /** A yield. */
    Tree plain(Scope scope, int depth) {
        Channel channel = scope.around().channel();
        if (!channel.isPrimitive() && dice.chance(8)) {
            return Tree.of(Sort.OBJECT, "Co.<Object>yield()");
        }
        Sort handed = dice.one(channel.yielded());
        boolean isPlain = handed.isPrimitive() || PLAIN.contains(handed);
        String line = dice.chance(10) ? "\n" : "";
        return Tree.of(
                Sort.OBJECT,
                line + "Co.<Object>yield(" + (isPlain ? "$" : "show($)") + ")",
                grammar.expressions.of(handed, scope, depth));
    }
}
