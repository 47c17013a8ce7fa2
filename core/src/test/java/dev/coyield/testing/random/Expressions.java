package dev.coyield.testing.random;

import java.util.List;

/** Expressions of every type. */
final class Expressions {
    private final Grammar grammar;
    private final Dice dice;

    Expressions(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** One of a type, so deep at most. */
    Tree of(Sort sort, Scope scope, int depth) {
        if (!grammar.size.hasMore() || depth <= 0) {
            return leaf(sort, scope);
        }
        int below = depth - 1;
        Dice.Choice choice = dice.choice()
                .or(5, () -> leaf(sort, scope))
                .orIf(scope.mayYield(), 5, () -> grammar.yields.of(sort, scope, below))
                .or(1, () -> conditional(sort, scope, below))
                .or(1, () -> Tree.of(sort, "((" + sort.type() + ") same($))", of(sort, scope, below)))
                .or(1, () -> grammar.places.assignment(sort, scope, below))
                .orIf(sort.field() != null, 1, () -> grammar.places.field(sort, scope, below))
                .orIf(sort.array() != null, 1, () -> grammar.places.element(sort, scope, below))
                .orIf(depth > 1, 1, () -> grammar.switches.expression(sort, scope, below, false))
                .orIf(Grammar.HAS_PATTERNS && depth > 1, 1, () -> grammar.patterns.expression(sort, scope, below))
                .orIf(!sort.isPrimitive(), 1, () -> cast(sort, scope, below));
        if (sort.isPrimitive()) {
            grammar.numbers.add(choice, sort, scope, below);
        } else {
            grammar.references.add(choice, sort, scope, below);
        }
        return choice.make();
    }

    /** One of any type. */
    Tree any(Scope scope, int depth) {
        return of(dice.one(Sort.VALUES), scope, depth);
    }

    /** A condition for which neither answer is certain to the compiler. */
    Tree condition(Scope scope, int depth) {
        return of(Sort.BOOLEAN, scope, depth);
    }

    /** With a cast, so that the type of an argument does not depend on overloads: javac tries them all, level by level. */
    private Tree conditional(Sort sort, Scope scope, int depth) {
        return Tree.of(
                sort,
                "((" + sort.type() + ") ($ ? $ : $))",
                condition(scope, depth),
                of(sort, scope, depth),
                of(sort, scope, depth));
    }

    /** A switch in the place of the second operand is what javac 17 compiles wrong at times. */
    private Tree cast(Sort sort, Scope scope, int depth) {
        String name = grammar.fresh("p");
        return sort == Sort.OBJECT || sort == Sort.GENERATOR
                ? leaf(sort, scope)
                : Tree.of(
                        sort,
                        "((" + sort.type() + ") ($ instanceof " + sort.type() + " " + name + " ? " + name + " : $))",
                        of(Sort.OBJECT, scope, depth),
                        leaf(sort, scope));
    }

    private Tree leaf(Sort sort, Scope scope) {
        List<Scope.Variable> variables = scope.readable(sort);
        return variables.isEmpty() || dice.chance(25)
                ? literal(sort)
                : Tree.of(sort, dice.one(variables).name());
    }

    Tree literal(Sort sort) {
        String text = switch (sort) {
            case BOOLEAN -> dice.one("true", "false");
            case BYTE -> "(byte) " + dice.below(300);
            case SHORT -> "(short) " + dice.below(70_000);
            case CHAR -> dice.one("'a'", "'Z'", "'\\n'", "'\\uffff'");
            case INT -> dice.one("0", "1", "2", "3", "5", "(-1)", "127", "40000", "Integer.MIN_VALUE");
            case LONG -> dice.one("0L", "1L", "7L", "(-1L)", "10000000000L");
            case FLOAT -> dice.one("0f", "1f", "2.5f", "(-1e9f)");
            case DOUBLE -> dice.one("0.0", "1.0", "0.5", "(-2e10)");
            case INTEGER -> "(Integer) " + dice.below(9);
            case STRING -> dice.one("\"\"", "\"a\"", "\"b\"", "\"long\"", "(String) null");
            case OBJECT -> dice.one("(Object) null", "(Object) 1", "(Object) \"o\"", "(Object) 2.5");
            case COLOR -> dice.one("Color.RED", "Color.GREEN", "Color.BLUE");
            case PAIR -> dice.one("new Pair(2, null)", "(Pair) null");
            case BOX -> "new Box(" + dice.below(9) + ")";
            default -> sort.simplest().text();
        };
        return Tree.of(sort, text);
    }
}
