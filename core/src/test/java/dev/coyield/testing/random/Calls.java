package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;

/** Calls of the program's other coroutines, and what is done with what they give. */
final class Calls {
    private static final int LEAST_DEPTH = -2;

    private final Grammar grammar;
    private final Dice dice;

    Calls(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    private List<Function> callable(Scope scope) {
        return grammar.functions.stream()
                .filter(function -> function.level() > scope.around().level())
                .toList();
    }

    /** A call of one of them. */
    Tree call(Function function, Scope scope, int depth) {
        List<Tree> parts = new ArrayList<>();
        String receiver = "";
        if (!function.isStatic() && (!scope.around().isInstance() || dice.chance(30))) {
            receiver = "new " + grammar.className + "($, $).";
            parts.add(grammar.expressions.of(Sort.INT, scope, depth - 1));
            parts.add(grammar.expressions.of(Sort.OBJECT, scope, depth - 1));
        }
        List<Sort> arguments = new ArrayList<>(function.parameters());
        if (function.isGeneric()) {
            arguments.add(0, dice.one(Sort.OBJECT, Sort.INTEGER, Sort.STRING));
        }
        arguments.forEach(argument -> parts.add(grammar.expressions.of(argument, scope, depth - 1)));
        String holes = String.join(", ", arguments.stream().map(argument -> "$").toList());
        return new Tree(Sort.FIXED, receiver + function.name() + "(" + holes + ")", parts);
    }

    /** A generator. */
    Tree generator(Scope scope, int depth) {
        List<Function> generators = callable(scope).stream()
                .filter(function -> function.channel() == Channel.GENERATOR)
                .toList();
        return generators.isEmpty()
                ? Tree.of(Sort.GENERATOR, "none()")
                : Tree.of(Sort.GENERATOR, "$", call(dice.one(generators), scope, depth));
    }

    /** A value that another coroutine is made to yield. */
    Tree driven(Scope scope, int depth) {
        return dice.choice()
                .or(
                        2,
                        () -> Tree.of(
                                Sort.OBJECT,
                                dice.one("$.nextOr(\"end\")", "((Object) $.advance())", "((Object) $.hasNext())"),
                                grammar.expressions.of(Sort.GENERATOR, scope, depth)))
                .or(
                        1,
                        () -> Tree.of(
                                Sort.OBJECT,
                                "$.send($)",
                                grammar.expressions.of(Sort.GENERATOR, scope, depth),
                                grammar.expressions.of(Sort.INTEGER, scope, depth)))
                .make();
    }

    /** A delegation that has a value. */
    Tree delegation(Scope scope, int depth) {
        return scope.around().channel().isPrimitive() || depth < LEAST_DEPTH
                ? Tree.of(Sort.OBJECT, "(Object) null")
                : Tree.of(Sort.OBJECT, "Co.<Object>yieldFrom($)", grammar.expressions.of(Sort.GENERATOR, scope, depth));
    }

    /** A delegation to anything. */
    Tree delegationStatement(Scope scope, int depth) {
        Channel channel = scope.around().channel();
        List<Function> others = callable(scope).stream()
                .filter(function -> channel.canDelegateTo(function.channel()))
                .toList();
        Tree delegate = others.isEmpty() || dice.chance(20)
                ? plain(channel, scope, depth)
                : call(dice.one(others), scope, depth);
        return Tree.statement("Co.yieldFrom($);\n", delegate);
    }

    /** A delegation to another run of the same coroutine, as long as there is fuel. */
    Tree recursion(Scope scope, int depth) {
        Channel channel = scope.around().channel();
        List<Function> same = grammar.functions.stream()
                .filter(function -> function.level() == scope.around().level())
                .filter(function -> channel.canDelegateTo(function.channel()))
                .toList();
        return same.isEmpty()
                ? delegationStatement(scope, depth)
                : Tree.statement("if (fuel()) {\nCo.yieldFrom($);\n}\n", call(same.get(0), scope, depth));
    }

    private Tree plain(Channel channel, Scope scope, int depth) {
        Tree value = grammar.expressions.of(dice.one(channel.yielded()), scope, depth - 1);
        return switch (channel) {
            case INT_ITERATOR, INT_STREAM ->
                Tree.of(Sort.FIXED, "IntStream.range(0, 1 + ($ & 3))", intOf(scope, depth));
            case LONG_ITERATOR, LONG_STREAM ->
                Tree.of(Sort.FIXED, "LongStream.of($, 5).iterator()", intOf(scope, depth));
            case DOUBLE_ITERATOR, DOUBLE_STREAM -> Tree.of(Sort.FIXED, "DoubleStream.of($, 2.5)", intOf(scope, depth));
            default ->
                Tree.of(
                        Sort.FIXED,
                        dice.one(
                                "List.of(show($), 2)",
                                "List.of(show($), 2).iterator()",
                                "Stream.of(show($), 2)",
                                "IntStream.of(num($), 3)"),
                        value);
        };
    }

    private Tree intOf(Scope scope, int depth) {
        return grammar.expressions.of(Sort.INT, scope, depth - 1);
    }

    /** What hands the rest over to another of the same type. */
    Tree other(Scope scope, int depth) {
        Channel channel = scope.around().channel();
        List<Function> others = callable(scope).stream()
                .filter(function -> channel == function.channel())
                .toList();
        return others.isEmpty() ? Tree.of(Sort.FIXED, "Co.done()") : call(dice.one(others), scope, depth);
    }

    /** What can be iterated over. */
    Tree iterable(Scope scope, int depth) {
        List<Function> iterables = callable(scope).stream()
                .filter(function -> function.channel() == Channel.GENERATOR || function.channel() == Channel.ITERABLE)
                .toList();
        return iterables.isEmpty() || dice.chance(20)
                ? Tree.of(Sort.FIXED, "List.of(show($), 2)", grammar.expressions.any(scope, depth))
                : call(dice.one(iterables), scope, depth);
    }
}
