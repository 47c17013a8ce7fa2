package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;

/** Statements; each of them can complete normally, as far as the compiler sees. */
final class Statements {
    private final Grammar grammar;
    private final Dice dice;

    Statements(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** A block with a scope of its own. */
    Tree block(Scope scope, int depth) {
        return Tree.block(list(scope.block(), depth));
    }

    /** Some of them, which share a scope. */
    List<Tree> list(Scope scope, int depth) {
        List<Tree> statements = new ArrayList<>();
        int count = 1 + dice.below(2 + Math.max(0, depth));
        for (int i = 0; i < count && (i == 0 || grammar.size.hasMore()); i++) {
            statements.add(of(scope, depth));
        }
        return statements;
    }

    private Tree of(Scope scope, int depth) {
        int below = grammar.size.hasMore() ? depth - 1 : -1;
        return dice.choice()
                .or(5, () -> declaration(scope))
                .or(5, () -> simple(scope))
                .or(2, () -> Tree.statement("log(show($));\n", grammar.expressions.any(scope, 2)))
                .orIf(scope.mayYield(), 4, () -> Tree.statement("$;\n", bare(grammar.yields.suspending(scope, 2))))
                .orIf(scope.mayYield(), 2, () -> grammar.calls.delegationStatement(scope, 2))
                .or(2, () -> grammar.jumps.guarded(scope, below))
                .or(2, () -> grammar.lateAssignments.of(scope))
                .or(1, () -> assertion(scope))
                .orIf(below >= 0 && scope.mayYield(), 2, () -> grammar.closures.of(scope, Math.min(1, below)))
                .orIf(scope.mayYield(), 1, () -> grammar.calls.recursion(scope, 2))
                .orIf(below >= 0, 3, () -> branch(scope, below))
                .orIf(below >= 0, 5, () -> grammar.loops.of(scope, below))
                .orIf(below >= 0, 3, () -> grammar.switches.statement(scope, below))
                .orIf(below >= 0 && Grammar.HAS_PATTERNS, 3, () -> grammar.patterns.statement(scope, below))
                .orIf(below >= 0 && scope.mayTry(), 5, () -> grammar.tries.of(scope, below))
                .orIf(below >= 0, 1, () -> labelled(scope, below))
                .orIf(below >= 0 && scope.mayTry(), 1, () -> guarded(scope))
                .make();
    }

    /** A delegation's value may be left alone, null may not. */
    private static Tree bare(Tree expression) {
        return expression.text().startsWith("(Object)")
                ? Tree.of(Sort.FIXED, "Co.yield(1)")
                : new Tree(Sort.FIXED, expression.text(), expression.parts());
    }

    private Tree declaration(Scope scope) {
        Sort sort = dice.chance(5) ? Sort.GENERATOR : dice.one(Sort.VALUES);
        Scope.Use use = dice.chance(30) ? Scope.Use.CAPTURE : Scope.Use.ASSIGN;
        String name = grammar.fresh("v");
        Tree value = initial(sort, scope);
        scope.declare(name, sort, use);
        String type = dice.chance(10) ? "var" : sort.type();
        return Tree.statement((use == Scope.Use.CAPTURE ? "final " : "") + type + " " + name + " = $;\n", value);
    }

    /** Where nothing lies on the stack, a switch may be the first operand. */
    private Tree initial(Sort sort, Scope scope) {
        return dice.chance(12)
                ? grammar.switches.expression(sort, scope, 2, true)
                : grammar.expressions.of(sort, scope, 3);
    }

    private Tree simple(Scope scope) {
        Tree expression = dice.choice()
                .or(3, () -> grammar.places.assignment(dice.one(Sort.VALUES), scope, 2))
                .or(2, () -> grammar.places.compound(dice.one(Sort.INT, Sort.LONG, Sort.BYTE, Sort.DOUBLE), scope, 2))
                .or(1, () -> grammar.places.growth(scope, 2))
                .or(1, () -> grammar.places.step(dice.one(Sort.INT, Sort.LONG, Sort.SHORT), scope, 2))
                .make();
        return isAssignment(expression)
                ? Tree.statement(
                        withoutParentheses(expression.text()) + ";\n",
                        expression.parts().toArray(Tree[]::new))
                : Tree.statement("log(show($));\n", expression);
    }

    private static boolean isAssignment(Tree expression) {
        return expression.text().matches("\\(\\$ (\\S{0,3})= \\$\\)|\\(\\$(\\+\\+|--)\\)|\\((\\+\\+|--)\\$\\)")
                && expression.parts().get(0).sort() == Sort.FIXED;
    }

    private static String withoutParentheses(String text) {
        return text.substring(1, text.length() - 1);
    }

    private Tree branch(Scope scope, int depth) {
        Tree condition = grammar.expressions.condition(scope, 2);
        return dice.chance(50)
                ? Tree.statement("if ($) $", condition, block(scope, depth))
                : Tree.statement("if ($) $else $", condition, block(scope, depth), block(scope, depth));
    }

    private Tree assertion(Scope scope) {
        Tree condition = grammar.expressions.condition(scope, 2);
        return Tree.statement("assert $ | fuel() : show($);\n", condition, grammar.expressions.any(scope, 2));
    }

    private Tree labelled(Scope scope, int depth) {
        String label = grammar.fresh("L");
        return Tree.statement(label + ":\n$", block(scope.block(new Scope.Target(label, false)), depth));
    }

    /** A monitor is no place to yield. */
    private Tree guarded(Scope scope) {
        // A lock of its own: the oracle's generators are threads, and wait for each other where ours would enter twice.
        return Tree.statement("synchronized (new Object()) $", block(scope.atomic(), 0));
    }
}
