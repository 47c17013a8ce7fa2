package dev.coyield.testing.random;

import java.util.List;
import java.util.stream.Stream;

/** What objects, strings and arrays are made of. */
final class References {
    private static final List<Sort> MIXED = List.of(
            Sort.BYTE, Sort.LONG, Sort.OBJECT, Sort.DOUBLE, Sort.INT, Sort.FLOAT, Sort.STRING, Sort.BOOLEAN, Sort.CHAR);

    private final Grammar grammar;
    private final Dice dice;

    References(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    void add(Dice.Choice choice, Sort sort, Scope scope, int depth) {
        if (sort.isArray()) {
            choice.or(4, () -> initialiser(sort, scope, depth))
                    .or(
                            1,
                            () -> Tree.of(
                                    sort,
                                    "new " + sort.element().type() + "[2 + ($ & 1)]",
                                    operand(Sort.INT, scope, depth)))
                    .or(1, () -> Tree.of(sort, "($).clone()", operand(sort, scope, depth)));
            return;
        }
        switch (sort) {
            case STRING ->
                choice.or(6, () -> concatenation(scope, depth))
                        .or(2, () -> Tree.of(sort, "show($)", operand(Sort.OBJECT, scope, depth)))
                        .or(1, () -> grammar.places.growth(scope, depth));
            case OBJECT -> object(choice, scope, depth);
            case INTEGER ->
                choice.or(2, () -> Tree.of(sort, "((Integer) $)", operand(Sort.INT, scope, depth)))
                        .or(1, () -> grammar.places.step(sort, scope, depth));
            case COLOR -> choice.or(1, () -> Tree.of(sort, "color($)", operand(Sort.OBJECT, scope, depth)));
            case PAIR -> choice.or(4, () -> pair(scope, depth));
            case BOX ->
                choice.or(2, () -> Tree.of(sort, "new Box($)", operand(Sort.INT, scope, depth)))
                        .or(3, () -> box(scope, depth));
            default -> choice.or(4, () -> grammar.calls.generator(scope, depth));
        }
    }

    private Tree operand(Sort sort, Scope scope, int depth) {
        return grammar.expressions.of(sort, scope, depth);
    }

    private Tree initialiser(Sort sort, Scope scope, int depth) {
        List<Tree> elements = Stream.generate(() -> operand(sort.element(), scope, depth))
                .limit(2 + dice.below(2))
                .toList();
        return Tree.row(sort, "new " + sort.type() + " {", elements, ", ", "}");
    }

    private Tree concatenation(Scope scope, int depth) {
        Sort left = dice.one(Sort.VALUES);
        Sort right = dice.one(Sort.PRIMITIVES);
        Tree second = operand(right, scope, depth);
        Tree first = operand(left, scope, depth);
        return dice.one(
                Tree.of(Sort.STRING, "(" + shown(left) + " + \"-\" + $)", first, second),
                Tree.of(Sort.STRING, "(\"+\" + $ + " + shown(left) + ")", second, first));
    }

    /** A part of a text, so that texts of texts stay short. */
    static String shown(Sort sort) {
        return sort.isPrimitive() || sort == Sort.COLOR ? "$" : "show($)";
    }

    private void object(Dice.Choice choice, Scope scope, int depth) {
        choice.or(2, () -> Tree.of(Sort.OBJECT, "((Object) $)", grammar.expressions.any(scope, depth)))
                .or(1, () -> Tree.of(Sort.OBJECT, "($).other()", operand(Sort.PAIR, scope, depth)))
                .or(
                        1,
                        () -> Tree.row(
                                Sort.OBJECT,
                                "mix(",
                                MIXED.stream()
                                        .map(sort -> operand(sort, scope, depth - 1))
                                        .toList(),
                                ", ",
                                ")"))
                .or(
                        1,
                        () -> Tree.of(
                                Sort.OBJECT,
                                "((Supplier<Object>) () -> $).get()",
                                operand(Sort.OBJECT, scope.captured(null), depth)))
                .orIf(scope.mayYield(), 1, () -> self(scope))
                .or(2, () -> grammar.calls.driven(scope, depth));
    }

    /** A running generator says that it runs, and refuses to be resumed. */
    private Tree self(Scope scope) {
        return scope.around().channel() == Channel.GENERATOR
                ? Tree.of(
                        Sort.OBJECT,
                        "((Object) Co.<Object, Object, Object>self()" + (dice.chance(80) ? ".state())" : ".nextOr(1))"))
                : Tree.of(Sort.OBJECT, "(Object) 1");
    }

    private Tree pair(Scope scope, int depth) {
        return Tree.of(
                Sort.PAIR, "new Pair($, $)", operand(Sort.INT, scope, depth), operand(Sort.OBJECT, scope, depth));
    }

    private Tree box(Scope scope, int depth) {
        return Tree.of(
                Sort.BOX,
                "new Box($, $, $, $, $, $)",
                operand(Sort.OBJECT, scope, depth),
                operand(Sort.LONG, scope, depth - 1),
                operand(Sort.BYTE, scope, depth),
                operand(Sort.DOUBLE, scope, depth - 1),
                operand(Sort.INT, scope, depth),
                operand(Sort.INT, scope, depth));
    }
}
