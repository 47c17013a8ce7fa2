package dev.coyield.testing.random;

import java.util.List;

/** What the parts of one program's grammar share: each of them makes one kind of thing, of what the others make. */
final class Grammar {
    final Dice dice;
    final String className;
    final List<Function> functions;
    /** Whether the programs are for Java 21 and newer. */
    static final boolean HAS_PATTERNS = Trial.RELEASE >= 21;

    final Size size = new Size();
    final Expressions expressions;
    final Numbers numbers;
    final References references;
    final Places places;
    final Yields yields;
    final Calls calls;
    final Statements statements;
    final Loops loops;
    final Switches switches;
    final Tries tries;
    final Jumps jumps;
    final Patterns patterns;
    final Closures closures;
    final LateAssignments lateAssignments;

    private int names;

    Grammar(Dice dice, String className, List<Function> functions) {
        this.dice = dice;
        this.className = className;
        this.functions = functions;
        expressions = new Expressions(this);
        numbers = new Numbers(this);
        references = new References(this);
        places = new Places(this);
        yields = new Yields(this);
        calls = new Calls(this);
        statements = new Statements(this);
        loops = new Loops(this);
        switches = new Switches(this);
        tries = new Tries(this);
        jumps = new Jumps(this);
        patterns = new Patterns(this);
        closures = new Closures(this);
        lateAssignments = new LateAssignments(this);
    }

    /** A name that nothing else has. */
    String fresh(String prefix) {
        return prefix + ++names;
    }
}
