package dev.coyield.testing.random;

import java.util.List;

/** What can be assigned to, and what then is. */
final class Places {
    private final Grammar grammar;
    private final Dice dice;

    Places(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** The field of a box. */
    Tree field(Sort sort, Scope scope, int depth) {
        return Tree.of(sort, "($)." + sort.field(), grammar.expressions.of(Sort.BOX, scope, depth));
    }

    /** The element of an array; the index is nearly always one that there is. */
    Tree element(Sort sort, Scope scope, int depth) {
        return Tree.of(
                sort,
                dice.chance(90) ? "($)[$ & 1]" : "($)[$]",
                grammar.expressions.of(sort.array(), scope, depth),
                grammar.expressions.of(Sort.INT, scope, depth));
    }

    private boolean isPossible(Sort sort, Scope scope) {
        return !scope.assignable(sort).isEmpty() || sort.field() != null || sort.array() != null;
    }

    private Tree place(Sort sort, Scope scope, int depth) {
        List<Scope.Variable> variables = scope.assignable(sort);
        Tree place = dice.choice()
                .orIf(
                        !variables.isEmpty(),
                        4,
                        () -> Tree.of(Sort.FIXED, dice.one(variables).name()))
                .orIf(sort.field() != null, 1, () -> field(sort, scope, depth))
                .orIf(sort.array() != null, 1, () -> element(sort, scope, depth))
                .make();
        return new Tree(Sort.FIXED, place.text(), place.parts());
    }

    Tree assignment(Sort sort, Scope scope, int depth) {
        return isPossible(sort, scope)
                ? Tree.of(sort, "($ = $)", place(sort, scope, depth), grammar.expressions.of(sort, scope, depth))
                : grammar.expressions.of(sort, scope, depth);
    }

    /** {@code a += b} and its like. */
    Tree compound(Sort sort, Scope scope, int depth) {
        boolean isWhole = sort != Sort.FLOAT && sort != Sort.DOUBLE;
        Sort right = isWhole ? dice.one(Sort.BYTE, Sort.CHAR, Sort.INT, Sort.LONG) : dice.one(Sort.INT, sort);
        String operator = isWhole
                ? dice.one("+=", "-=", "*=", "&=", "|=", "^=", "<<=", ">>=", ">>>=")
                : dice.one("+=", "-=", "*=", "/=");
        if (isWhole && dice.chance(10)) {
            right = dice.one(Sort.FLOAT, Sort.DOUBLE);
            operator = dice.one("+=", "-=");
        }
        return Tree.of(
                sort, "($ " + operator + " $)", place(sort, scope, depth), grammar.expressions.of(right, scope, depth));
    }

    /** {@code a++} and its like. */
    Tree step(Sort sort, Scope scope, int depth) {
        return isPossible(sort, scope)
                ? Tree.of(sort, dice.one("($++)", "(--$)", "(++$)", "($--)"), place(sort, scope, depth))
                : grammar.expressions.of(sort, scope, depth);
    }

    /** A text to which something short is added. */
    Tree growth(Scope scope, int depth) {
        Sort added = dice.one(Sort.VALUES);
        return Tree.of(
                Sort.STRING,
                "($ += " + References.shown(added) + ")",
                place(Sort.STRING, scope, depth),
                grammar.expressions.of(added, scope, depth));
    }
}
