package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;

/** Switches, old and new, as statements and as expressions. */
final class Switches {
    /** What a switch looks at, and its cases. */
    private enum Selector {
        NUMBER("num($) & 3", "0", "1", "2", "3"),
        SPARSE("num($)", "-5", "7", "3", "40000"),
        TEXT("show($)", "\"Aa\"", "\"BB\"", "\"null\"", "\"3\""),
        CONSTANT("color($)", "RED", "GREEN", "BLUE"),
        LETTER("((char) ('a' + (num($) & 3)))", "'a'", "'b'", "'c'");

        private final String text;
        private final List<String> cases;

        Selector(String text, String... cases) {
            this.text = text;
            this.cases = List.of(cases);
        }
    }

    private final Grammar grammar;
    private final Dice dice;

    Switches(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    private Tree looksAt(Selector selector, Scope scope, int depth) {
        Tree value = grammar.expressions.of(Sort.OBJECT, scope, depth);
        return Tree.of(Sort.FIXED, selector.text, value);
    }

    Tree statement(Scope scope, int depth) {
        Selector selector = dice.one(Selector.values());
        Tree value = looksAt(selector, scope, 2);
        Scope inner = scope.block(new Scope.Target(null, false));
        List<Tree> clauses = new ArrayList<>();
        clauses.add(value);
        boolean isOld = dice.chance(50);
        for (String label : labels(selector)) {
            clauses.add(isOld ? group(label, inner, depth) : arm(label, inner, depth));
        }
        String holes = "$".repeat(clauses.size() - 1);
        return new Tree(Sort.STATEMENT, "switch ($) {\n" + holes + "}\n", clauses);
    }

    /** Some of the cases, and the default one anywhere, or nowhere. */
    private List<String> labels(Selector selector) {
        List<String> labels = new ArrayList<>();
        for (String label : selector.cases.subList(0, 1 + dice.below(selector.cases.size()))) {
            labels.add("case " + label);
        }
        if (dice.chance(70)) {
            labels.add(dice.below(labels.size() + 1), "default");
        }
        return labels;
    }

    private Tree group(String label, Scope scope, int depth) {
        List<Tree> statements = grammar.statements.list(scope.block(), depth);
        return Tree.row(Sort.CLAUSE, label + ":\n", statements, "", dice.chance(65) ? "break;\n" : "");
    }

    private Tree arm(String label, Scope scope, int depth) {
        return label.equals("default") || dice.chance(80)
                ? Tree.of(Sort.CLAUSE, label + " -> $", grammar.statements.block(scope, depth))
                : Tree.of(Sort.CLAUSE, label + " -> throw $;\n", grammar.jumps.wrong(scope, 2));
    }

    /**
     * One that has a value.
     *
     * @param isFirst whether nothing lies on the stack before it
     */
    Tree expression(Sort sort, Scope scope, int depth, boolean isFirst) {
        Selector selector = dice.one(Selector.values());
        List<Tree> clauses = new ArrayList<>();
        clauses.add(looksAt(selector, scope, depth - 1));
        Scope inner = scope.enclosed(isFirst);
        boolean isOld = dice.chance(25);
        for (String label : selector.cases.subList(0, 1 + dice.below(2))) {
            clauses.add(valued("case " + label, sort, inner, depth, isOld));
        }
        clauses.add(valued("default", sort, inner, depth, isOld));
        String holes = "$".repeat(clauses.size() - 1);
        return new Tree(sort, "((" + sort.type() + ") switch ($) {\n" + holes + "})", clauses);
    }

    private Tree valued(String label, Sort sort, Scope scope, int depth, boolean isOld) {
        Scope inner = scope.block();
        if (isOld) {
            List<Tree> parts = new ArrayList<>(dice.chance(40) ? grammar.statements.list(inner, 0) : List.of());
            parts.add(value(sort, inner, depth));
            return Tree.row(Sort.CLAUSE, label + ":\n", parts, "", "");
        }
        if (!label.equals("default") && dice.chance(15)) {
            return Tree.of(Sort.CLAUSE, label + " -> throw $;\n", grammar.jumps.wrong(inner, depth));
        }
        if (dice.chance(50)) {
            return Tree.of(Sort.CLAUSE, label + " -> $;\n", grammar.expressions.of(sort, inner, depth));
        }
        List<Tree> parts = new ArrayList<>(grammar.statements.list(inner, inner.mayTry() ? 2 : 1));
        parts.add(value(sort, inner, depth));
        return Tree.row(Sort.CLAUSE, label + " -> {\n", parts, "", "}\n");
    }

    /** {@code yield (a) + b} would be read as a call: what begins so gets a name first. */
    private Tree value(Sort sort, Scope scope, int depth) {
        Tree value = grammar.expressions.of(sort, scope, depth);
        String name = grammar.fresh("y");
        return value.source().startsWith("(")
                ? Tree.of(Sort.FIXED, sort.type() + " " + name + " = $;\nyield " + name + ";\n", value)
                : Tree.of(Sort.FIXED, "yield $;\n", value);
    }
}
