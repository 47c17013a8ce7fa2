package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;

/** Ways off the straight one: break, continue, return and throw. */
final class Jumps {
    private final Grammar grammar;
    private final Dice dice;

    Jumps(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** One on a condition, perhaps out of a try on its way. */
    Tree guarded(Scope scope, int depth) {
        Tree condition = grammar.expressions.condition(scope, 2);
        List<Tree> statements = new ArrayList<>();
        Scope inner = scope.block();
        if (dice.chance(30)) {
            statements.addAll(grammar.statements.list(inner, Math.min(0, depth)));
        }
        statements.add(of(inner));
        if (inner.mayTry() && depth > 0 && dice.chance(20)) {
            Tree last = grammar.statements.block(scope, Math.min(depth, 1));
            return Tree.statement("if ($) {\ntry $finally $}\n", condition, Tree.block(statements), last);
        }
        return Tree.statement("if ($) $", condition, Tree.block(statements));
    }

    private Tree of(Scope scope) {
        return dice.choice()
                .or(2, () -> Tree.statement("throw $;\n", wrong(scope, 2)))
                .orIf(scope.mayReturn(), 2, () -> result(scope))
                .orIf(!scope.targets().isEmpty(), 6, () -> toTarget(scope))
                .make();
    }

    private Tree toTarget(Scope scope) {
        List<Scope.Target> targets = scope.targets();
        Scope.Target target = dice.one(targets);
        boolean isInnermost = targets.get(targets.size() - 1) == target;
        if (target.label() == null) {
            return isInnermost ? Tree.statement("break;\n") : Tree.statement("throw $;\n", wrong(scope, 1));
        }
        boolean needsLabel = !isInnermost || !target.isLoop() || dice.chance(50);
        String jump = target.isLoop() && dice.chance(50) ? "continue" : "break";
        return Tree.statement(jump + (needsLabel ? " " + target.label() : "") + ";\n");
    }

    /** The end of a coroutine. */
    Tree result(Scope scope) {
        return dice.choice()
                .or(1, () -> Tree.statement("return null;\n"))
                .or(1, () -> Tree.statement("return Co.done();\n"))
                .or(3, () -> Tree.statement("return Co.done(show($));\n", grammar.expressions.any(scope, 2)))
                .or(2, () -> Tree.statement("return $;\n", grammar.calls.other(scope, 2)))
                .make();
    }

    /** A new exception. */
    Tree wrong(Scope scope, int depth) {
        return dice.choice()
                .or(
                        3,
                        () -> Tree.of(
                                Sort.FIXED,
                                "new Wrong(show($), $)",
                                grammar.expressions.any(scope, depth),
                                grammar.expressions.of(Sort.LONG, scope, depth - 1)))
                .or(
                        1,
                        () -> Tree.of(
                                Sort.FIXED,
                                "new IllegalStateException(show($))",
                                grammar.expressions.any(scope, depth)))
                .make();
    }
}
