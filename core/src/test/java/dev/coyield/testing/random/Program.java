package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;

/**
 * A random program.
 *
 * @param seed what it was made of
 * @param tree its source
 */
record Program(long seed, Tree tree) {
    private static final int MOST_FUNCTIONS = 3;
    private static final int DEPTH = 3;

    private static final String HEAD = """
            package targets;

            import static targets.Ground.*;
            import static targets.Log.log;

            import dev.coyield.*;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            @SuppressWarnings("all")
            public final class %1$s {
            int f1 = 3;
            long f2 = 5;
            Object f3;
            String f4 = "f";
            static int s1;

            %1$s(int one, Object three) {
            f1 = one;
            f3 = three;
            }

            """;

    static Program of(long seed) {
        return new Maker(seed).make();
    }

    /** With a changed source. */
    Program with(Tree changed) {
        return new Program(seed, changed);
    }

    /** The simple name of its class. */
    String name() {
        return nameOf(seed);
    }

    private static String nameOf(long seed) {
        return "Random" + seed;
    }

    /** The compilation unit, laid out to be read. */
    String source() {
        return Layout.indented(tree.source());
    }

    private static final class Maker {
        private final Dice dice;
        private final Grammar grammar;
        private final long seed;
        private final List<Function> functions = new ArrayList<>();

        Maker(long seed) {
            this.seed = seed;
            dice = new Dice(seed);
            grammar = new Grammar(dice, nameOf(seed), functions);
        }

        Program make() {
            int count = 1 + dice.below(MOST_FUNCTIONS);
            for (int level = 0; level < count; level++) {
                functions.add(function(level));
            }
            List<Tree> members = new ArrayList<>();
            members.add(start());
            functions.forEach(function -> members.add(coroutine(function)));
            Tree unit = Tree.row(Sort.FIXED, HEAD.formatted(nameOf(seed)), members, "\n", "}\n");
            return new Program(seed, unit);
        }

        private Function function(int level) {
            Channel channel = dice.chance(level == 0 ? 60 : 50) ? Channel.GENERATOR : dice.one(Channel.values());
            List<Sort> parameters = new ArrayList<>();
            for (int i = dice.below(4); i > 0; i--) {
                parameters.add(dice.one(Sort.VALUES));
            }
            return new Function(
                    "g" + level, channel, dice.chance(60), dice.chance(20), dice.chance(7), parameters, level);
        }

        /** What the driver calls. */
        private Tree start() {
            Function first = functions.get(0);
            var scope = Scope.of(new Scope.Around(null, -1, false));
            return Tree.of(
                    Sort.FIXED,
                    "public static " + first.channel().type() + " start() {\nreset();\ns1 = 1;\nreturn $;\n}\n",
                    grammar.calls.call(first, scope, 1));
        }

        private Tree coroutine(Function function) {
            var scope = Scope.of(new Scope.Around(function.channel(), function.level(), !function.isStatic()));
            scope.declare("s1", Sort.INT, Scope.Use.FIELD);
            if (!function.isStatic()) {
                scope.declare("f1", Sort.INT, Scope.Use.FIELD);
                scope.declare("this.f2", Sort.LONG, Scope.Use.FIELD);
                scope.declare("f3", Sort.OBJECT, Scope.Use.FIELD);
                scope.declare("this.f4", Sort.STRING, Scope.Use.FIELD);
            }
            String header = header(function, scope);
            grammar.size.allow(dice.one(10, 20, 40, 60, 120));
            List<Tree> statements = new ArrayList<>();
            statements.addAll(grammar.statements.list(scope, DEPTH));
            statements.addAll(grammar.statements.list(scope, DEPTH));
            Tree end = grammar.jumps.result(scope);
            statements.add(new Tree(Sort.FIXED, end.text(), end.parts()));
            return Tree.row(Sort.CLAUSE, header + " {\n", statements, "", "}\n");
        }

        private String header(Function function, Scope scope) {
            List<String> parameters = new ArrayList<>();
            if (function.isGeneric()) {
                parameters.add("T q0");
                scope.declare("((Object) q0)", Sort.OBJECT, Scope.Use.NOTHING);
            }
            for (Sort parameter : function.parameters()) {
                String name = "q" + (parameters.size() + 1);
                parameters.add(parameter.type() + " " + name);
                scope.declare(name, parameter, Scope.Use.ASSIGN);
            }
            return "@Coroutine"
                    + (function.isPrimed() ? "(primed = true)\n" : "\n")
                    + (function.isStatic() ? "static " : "")
                    + (function.isGeneric() ? "<T> " : "")
                    + function.channel().type()
                    + " " + function.name() + "(" + String.join(", ", parameters) + ")";
        }
    }
}
