package dev.coyield.testing.random;

import java.util.List;

/** What primitive values are made of. */
final class Numbers {
    private static final List<Sort> COUNTED =
            List.of(Sort.BYTE, Sort.SHORT, Sort.CHAR, Sort.INT, Sort.LONG, Sort.FLOAT, Sort.DOUBLE);

    private final Grammar grammar;
    private final Dice dice;

    Numbers(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    void add(Dice.Choice choice, Sort sort, Scope scope, int depth) {
        switch (sort) {
            case BOOLEAN ->
                choice.or(3, () -> comparison(scope, depth))
                        .or(3, () -> logic(scope, depth))
                        .or(1, () -> test(scope, depth));
            case BYTE, SHORT, CHAR ->
                choice.or(2, () -> cast(sort, scope, depth))
                        .or(1, () -> grammar.places.compound(sort, scope, depth))
                        .or(1, () -> grammar.places.step(sort, scope, depth));
            default ->
                choice.or(5, () -> binary(sort, scope, depth))
                        .or(1, () -> cast(sort, scope, depth))
                        .or(1, () -> Tree.of(sort, dice.one("(-$)", "(+$)"), operand(sort, scope, depth)))
                        .or(2, () -> grammar.places.compound(sort, scope, depth))
                        .or(1, () -> grammar.places.step(sort, scope, depth))
                        .orIf(sort == Sort.INT, 3, () -> counted(scope, depth));
        }
    }

    private Tree operand(Sort sort, Scope scope, int depth) {
        return grammar.expressions.of(sort, scope, depth);
    }

    private Tree binary(Sort sort, Scope scope, int depth) {
        List<Sort> narrower = COUNTED.subList(0, COUNTED.indexOf(sort) + 1);
        Tree left = operand(sort, scope, depth);
        Tree right = operand(dice.one(narrower), scope, depth);
        boolean isWhole = sort == Sort.INT || sort == Sort.LONG;
        String operator = isWhole
                ? dice.one("$ + $", "$ - $", "$ * $", "$ & $", "$ | $", "$ ^ $", "$ << $", "$ >> $", "$ >>> $")
                : dice.one("$ + $", "$ - $", "$ * $", "$ / $");
        if (isWhole && right.sort() != Sort.FLOAT && dice.chance(10)) {
            operator = dice.one("$ / $", "$ % $", "$ / ($ | 1)");
        }
        return Tree.of(sort, "(" + operator + ")", left, right);
    }

    private Tree cast(Sort sort, Scope scope, int depth) {
        return Tree.of(sort, "((" + sort.type() + ") $)", operand(dice.one(COUNTED), scope, depth));
    }

    private Tree comparison(Scope scope, int depth) {
        return Tree.of(
                Sort.BOOLEAN,
                dice.one("($ < $)", "($ <= $)", "($ > $)", "($ >= $)", "($ == $)", "($ != $)"),
                operand(dice.one(COUNTED), scope, depth),
                operand(dice.one(COUNTED), scope, depth));
    }

    private Tree logic(Scope scope, int depth) {
        return Tree.of(
                Sort.BOOLEAN,
                dice.one("($ && $)", "($ || $)", "($ & $)", "($ ^ $)", "(!$ || $)"),
                operand(Sort.BOOLEAN, scope, depth),
                operand(Sort.BOOLEAN, scope, depth));
    }

    private Tree test(Scope scope, int depth) {
        return Tree.of(
                Sort.BOOLEAN,
                dice.one("($ instanceof String)", "($ == null)", "($ instanceof Integer)", "truth($)"),
                operand(Sort.OBJECT, scope, depth));
    }

    private Tree counted(Scope scope, int depth) {
        return dice.choice()
                .or(1, () -> Tree.of(Sort.INT, "num($)", operand(Sort.OBJECT, scope, depth)))
                .or(1, () -> Tree.of(Sort.INT, "show($).length()", operand(Sort.OBJECT, scope, depth)))
                .or(1, () -> Tree.of(Sort.INT, "($).number()", operand(Sort.PAIR, scope, depth)))
                .or(1, () -> Tree.of(Sort.INT, "($).length", operand(Sort.INTS, scope, depth)))
                .or(1, () -> Tree.of(Sort.INT, "($).ordinal()", operand(Sort.COLOR, scope, depth)))
                .or(
                        2,
                        () -> Tree.of(
                                Sort.INT,
                                "sum($, $)",
                                operand(Sort.INT, scope, depth),
                                operand(Sort.INT, scope, depth)))
                .or(
                        1,
                        () -> Tree.of(
                                Sort.INT,
                                "((IntSupplier) () -> $).getAsInt()",
                                operand(Sort.INT, scope.captured(null), depth)))
                .make();
    }
}
