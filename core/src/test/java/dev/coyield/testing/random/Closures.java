package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Coroutines within a coroutine's body: lambdas, and methods of anonymous classes. */
final class Closures {
    private final Grammar grammar;
    private final Dice dice;

    Closures(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** One that the body around delegates to. */
    Tree of(Scope scope, int depth) {
        return scope.around().channel().isPrimitive() || dice.chance(60)
                ? lambda(scope, depth)
                : anonymous(scope, depth);
    }

    private Tree lambda(Scope scope, int depth) {
        List<Channel> channels = Stream.of(Channel.values())
                .filter(channel -> scope.around().channel().canDelegateTo(channel))
                .toList();
        Channel channel = dice.one(channels);
        return Tree.statement(
                "Co.yieldFrom(((Supplier<" + channel.type() + ">) () -> $).get());\n",
                body(scope.captured(channel), depth));
    }

    private Tree anonymous(Scope scope, int depth) {
        Scope inner = scope.inner(Channel.ITERATOR);
        String name = grammar.fresh("own");
        Tree field = grammar.expressions.of(Sort.INT, scope.inner(null), 1);
        inner.declare(name, Sort.INT, Scope.Use.FIELD);
        return Tree.statement(
                "Co.yieldFrom(new Iterable<Object>() {\n"
                        + "int " + name + " = $;\n"
                        + "@Coroutine\npublic Iterator<Object> iterator() $});\n",
                field,
                body(inner, depth));
    }

    /** It yields, whatever else it does: a lambda that does not is no coroutine. */
    private Tree body(Scope scope, int depth) {
        List<Tree> statements = new ArrayList<>();
        statements.add(Tree.of(Sort.FIXED, "$;\n", fixed(grammar.yields.plain(scope, 1))));
        statements.addAll(grammar.statements.list(scope, depth));
        statements.add(fixed(grammar.jumps.result(scope)));
        return Tree.row(Sort.FIXED, "{\n", statements, "", "}\n");
    }

    private static Tree fixed(Tree tree) {
        return new Tree(Sort.FIXED, tree.text(), tree.parts());
    }
}
