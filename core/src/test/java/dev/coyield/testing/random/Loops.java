package dev.coyield.testing.random;

import java.util.List;

/** Loops of all kinds; what bounds each of them can not be reduced away. */
final class Loops {
    private static final List<Sort> ELEMENTS =
            List.of(Sort.BYTE, Sort.CHAR, Sort.INT, Sort.LONG, Sort.FLOAT, Sort.DOUBLE, Sort.STRING, Sort.OBJECT);

    private final Grammar grammar;
    private final Dice dice;

    Loops(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    Tree of(Scope scope, int depth) {
        String label = grammar.fresh("L");
        Scope inner = scope.block(new Scope.Target(label, true));
        Tree loop = dice.choice()
                .or(3, () -> counted(inner, depth))
                .or(2, () -> Tree.statement("while (fuel() && $) $", condition(inner), body(inner, depth)))
                .or(2, () -> Tree.statement("do $while (fuel() && $);\n", body(inner, depth), condition(inner)))
                .or(1, () -> endless(inner, depth))
                .or(1, () -> stepped(inner, depth))
                .or(2, () -> overArray(inner, depth))
                .or(2, () -> overIterable(inner, depth))
                .make();
        return new Tree(Sort.STATEMENT, label + ":\n" + loop.text(), loop.parts());
    }

    private Tree body(Scope scope, int depth) {
        return grammar.statements.block(scope, depth);
    }

    private Tree condition(Scope scope) {
        return grammar.expressions.condition(scope, 2);
    }

    private Tree counted(Scope scope, int depth) {
        String name = grammar.fresh("i");
        scope.declare(name, Sort.INT, Scope.Use.NOTHING);
        String header = "for (int %1$s = 0; %1$s < %2$d; %1$s++) $".formatted(name, 1 + dice.below(3));
        return Tree.statement(header, body(scope, depth));
    }

    /** With yields in the header. */
    private Tree stepped(Scope scope, int depth) {
        String name = grammar.fresh("i");
        Tree first = grammar.expressions.of(Sort.INT, scope, 1);
        scope.declare(name, Sort.LONG, Scope.Use.NOTHING);
        return Tree.statement(
                "for (long %1$s = $ & 3; %1$s < 4 && $; %1$s += 1 + ($ & 3)) $".formatted(name),
                first,
                condition(scope),
                grammar.expressions.of(Sort.INT, scope, 2),
                body(scope, depth));
    }

    private Tree endless(Scope scope, int depth) {
        String header = dice.one("for (;;)", "while (true)");
        return Tree.statement(header + " {\nif (!fuel()) {\nbreak;\n}\n$}\n", body(scope, depth));
    }

    private Tree overArray(Scope scope, int depth) {
        Sort element = dice.one(ELEMENTS);
        String name = grammar.fresh("e");
        Tree array = grammar.expressions.of(element.array(), scope, 2);
        scope.declare(name, element, Scope.Use.CAPTURE);
        return Tree.statement("for (" + element.type() + " " + name + " : $) $", array, body(scope, depth));
    }

    private Tree overIterable(Scope scope, int depth) {
        String name = grammar.fresh("e");
        Tree iterable = grammar.calls.iterable(scope, 2);
        scope.declare(name, Sort.OBJECT, Scope.Use.CAPTURE);
        return Tree.statement("for (Object " + name + " : $) $", iterable, body(scope, depth));
    }
}
