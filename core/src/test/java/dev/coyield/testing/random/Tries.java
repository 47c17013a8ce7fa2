package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;

/** Try with any of catch, finally and resources. */
final class Tries {
    /** Each before those that would hide it. */
    private static final List<String> CAUGHT = List.of(
            "StopIteration",
            "IllegalArgumentException | ArithmeticException",
            "Wrong",
            "IllegalStateException",
            "RuntimeException",
            "Exception",
            "GeneratorExit",
            "AssertionError",
            "Error",
            "Throwable");

    private final Grammar grammar;
    private final Dice dice;

    Tries(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    Tree of(Scope scope, int depth) {
        Scope inner = scope.block();
        List<Tree> resources = dice.chance(25) ? resources(inner) : List.of();
        List<Tree> clauses = new ArrayList<>();
        Tree body = Tree.block(grammar.statements.list(inner, depth));
        if (dice.chance(70)) {
            clauses.addAll(catches(scope, depth));
        }
        if (dice.chance(60) || clauses.isEmpty() && resources.isEmpty()) {
            clauses.add(Tree.of(Sort.CLAUSE, "finally $", grammar.statements.block(scope, Math.min(depth, 1))));
        }
        List<Tree> parts = new ArrayList<>(resources);
        parts.add(body);
        parts.addAll(clauses);
        String header = resources.isEmpty() ? "try " : "try (" + "$".repeat(resources.size()) + ") ";
        return new Tree(Sort.STATEMENT, header + "$" + "$".repeat(clauses.size()), parts);
    }

    private List<Tree> resources(Scope scope) {
        List<Tree> resources = new ArrayList<>();
        for (int i = 0; i <= dice.below(2); i++) {
            resources.add(Tree.of(
                    Sort.CLAUSE,
                    "Resource " + grammar.fresh("r")
                            + (dice.chance(80)
                                    ? " = new Resource($, $ && $);\n"
                                    : " = $ && $ ? null : new Resource(\"r\", $);\n"),
                    part(i, scope),
                    grammar.expressions.condition(scope, 1),
                    grammar.expressions.condition(scope, 1)));
        }
        return resources;
    }

    private Tree part(int i, Scope scope) {
        return grammar.expressions.condition(scope, 2 - i);
    }

    private List<Tree> catches(Scope scope, int depth) {
        List<Tree> clauses = new ArrayList<>();
        for (String type : CAUGHT) {
            if (dice.chance(18) || type.equals("Exception") && dice.chance(30)) {
                clauses.add(clause(type, scope, depth));
            }
        }
        return clauses;
    }

    private Tree clause(String type, Scope scope, int depth) {
        String name = grammar.fresh("x");
        Scope inner = scope.block();
        inner.declare("((Object) " + name + ")", Sort.OBJECT, Scope.Use.CAPTURE);
        List<Tree> statements = new ArrayList<>(grammar.statements.list(inner, depth));
        if (dice.chance(30)) {
            statements.add(
                    Tree.statement("if ($) {\nthrow " + name + ";\n}\n", grammar.expressions.condition(inner, 2)));
        }
        return Tree.row(Sort.CLAUSE, "catch (" + type + " " + name + ") {\n", statements, "", "}\n");
    }
}
