package dev.coyield.testing.random;

/** Locals that get their value later than their declaration, on one way or another. */
final class LateAssignments {
    private final Grammar grammar;
    private final Dice dice;

    LateAssignments(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    Tree of(Scope scope) {
        Sort sort = dice.one(Sort.VALUES);
        String name = grammar.fresh("v");
        String text = dice.one(
                "%TYPE% %NAME%;\nif ($) {\n%NAME% = $;\n} else {\n%NAME% = $;\n}\n",
                "%TYPE% %NAME%;\nswitch (num($) & 1) {\ncase 0:\n%NAME% = $;\nbreak;\ndefault:\n%NAME% = $;\n}\n",
                "final %TYPE% %NAME% = truth($) && fuel() ? $ : $;\n",
                scope.mayTry()
                        ? "%TYPE% %NAME%;\ntry {\nlog(show($));\n%NAME% = $;\n} catch (RuntimeException e%NAME%) {\n%NAME% = $;\n}\n"
                        : "%TYPE% %NAME% = show($).isEmpty() ? $ : $;\n");
        Sort first = text.contains("if ($)") ? Sort.BOOLEAN : Sort.OBJECT;
        Tree tree = Tree.statement(
                text.replace("%TYPE%", sort.type()).replace("%NAME%", name),
                grammar.expressions.of(first, scope, 2),
                grammar.expressions.of(sort, scope, 2),
                grammar.expressions.of(sort, scope, 2));
        scope.declare(name, sort, text.startsWith("final") ? Scope.Use.CAPTURE : Scope.Use.ASSIGN);
        return tree;
    }
}
