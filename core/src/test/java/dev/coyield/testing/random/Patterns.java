package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Switches over patterns, of types and of records, with guards that yield. For Java 21 and newer. */
final class Patterns {
    /** A pattern, and what it binds; none hides another without a guard. */
    private enum Pattern {
        NUMBER("Integer $n", Sort.INTEGER),
        TEXT("String $n", Sort.STRING),
        RECORD("Pair(int $n, Object other)", Sort.INT),
        NESTED("Pair(int ignored, Pair(var $n, String text))", Sort.INT),
        ENUM("Color $n", Sort.COLOR),
        ARRAY("int[] $n", Sort.INTS);

        private final String text;
        private final Sort bound;

        Pattern(String text, Sort bound) {
            this.text = text;
            this.bound = bound;
        }
    }

    private final Grammar grammar;
    private final Dice dice;

    Patterns(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    Tree expression(Sort sort, Scope scope, int depth) {
        Scope inner = scope.enclosed(false);
        Tree tree = clauses(
                inner, scope, depth, arm -> Tree.of(Sort.FIXED, "$;\n", grammar.expressions.of(sort, arm, depth)));
        return new Tree(sort, "((" + sort.type() + ") " + tree.text() + ")", tree.parts());
    }

    Tree statement(Scope scope, int depth) {
        Scope inner = scope.block(new Scope.Target(null, false));
        Tree tree = clauses(inner, scope, 2, arm -> grammar.statements.block(arm, depth));
        return new Tree(Sort.STATEMENT, tree.text() + "\n", tree.parts());
    }

    private Tree clauses(Scope inner, Scope scope, int depth, Function<Scope, Tree> arm) {
        List<Tree> parts = new ArrayList<>();
        parts.add(grammar.expressions.of(Sort.OBJECT, scope, depth));
        for (Pattern pattern : Pattern.values()) {
            if (dice.chance(40)) {
                parts.add(clause(pattern, inner, depth, arm));
            }
        }
        if (dice.chance(40)) {
            parts.add(Tree.of(Sort.CLAUSE, "case null -> $", arm.apply(inner.block())));
        }
        parts.add(Tree.of(Sort.FIXED, "default -> $", arm.apply(inner.block())));
        return new Tree(Sort.FIXED, "switch ($) {\n" + "$".repeat(parts.size() - 1) + "}", parts);
    }

    private Tree clause(Pattern pattern, Scope scope, int depth, Function<Scope, Tree> arm) {
        String name = grammar.fresh("n");
        String text = pattern.text
                .replace("$n", name)
                .replace("other", "o" + name)
                .replace("text", "t" + name)
                .replace("ignored", "i" + name);
        Scope guard = scope.guard();
        guard.declare(name, pattern.bound, Scope.Use.NOTHING);
        Scope inner = scope.block();
        inner.declare(name, pattern.bound, Scope.Use.NOTHING);
        boolean isGuarded = pattern == Pattern.RECORD || dice.chance(50);
        return isGuarded
                ? Tree.of(Sort.CLAUSE, "case " + text + " when fuel() & $ -> $", condition(guard), arm.apply(inner))
                : Tree.of(Sort.CLAUSE, "case " + text + " -> $", arm.apply(inner));
    }

    /** Nothing is assigned in a guard. */
    private Tree condition(Scope guard) {
        Tree leaf = grammar.expressions.of(Sort.INT, guard, 0);
        return guard.mayYield()
                ? Tree.of(
                        Sort.BOOLEAN,
                        dice.one("(num($) > $)", "(truth($) || $ == 3)", "truth($ == null ? $ : 1)"),
                        grammar.yields.plain(guard, 0),
                        leaf)
                : Tree.of(Sort.BOOLEAN, "($ > 1)", leaf);
    }
}
