package dev.coyield.examples;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Two coroutines that hand over to each other by name, neither of them the other's caller: the example with which Donald Knuth
 * explains coroutines in <em>The Art of Computer Programming</em>. The reader unpacks a text in which a digit stands before the
 * character that it repeats, the writer puts the characters down in groups of three:
 *
 * <pre>
 *   A2B5E3426FG0ZYW3210PQ89R.   becomes   ABB BEE EEE E44 446 66F GZY W22 220 0PQ 999 999 999 R.
 * </pre>
 *
 * <p>A generator yields to who resumed it, so both are resumed by one loop, the hub, and yield to it where they want to go.
 */
public final class Switching {
    private static final String TEXT = "A2B5E3426FG0ZYW3210PQ89R.";
    private static final char END = '.';

    /** Where to go on, and what to hand over. */
    private record Switch(String to, Character with) {}

    private final PrintStream out;
    private final Map<String, Generator<Switch, Character, Void>> coroutines = new HashMap<>();

    private Switching(PrintStream out) {
        this.out = out;
    }

    @Coroutine
    private Generator<Switch, Character, Void> reader(String text) {
        for (int i = 0; i < text.length(); i++) {
            int times = 1;
            if (Character.isDigit(text.charAt(i))) {
                times += text.charAt(i) - '0';
                i++;
            }
            for (; times > 0; times--) {
                Co.yield(new Switch("writer", text.charAt(i)));
            }
        }
        return Co.done();
    }

    /** Primed, so that it already waits when it is handed the first character. */
    @Coroutine(primed = true)
    private Generator<Switch, Character, Void> writer() {
        while (true) {
            for (int place = 0; place < 3; place++) {
                Character character = Co.yield(new Switch("reader", null));
                out.print(character);
                if (character == END) {
                    out.println();
                    return Co.done();
                }
            }
            out.print(' ');
        }
    }

    /** Resumes one after the other, as they ask for it, until one of them ends. */
    private void switchFrom(String first) {
        Generator<Switch, Character, Void> current = coroutines.get(first);
        Character with = null;
        while (current.advance(with)) {
            Switch wanted = current.value();
            current = coroutines.get(wanted.to);
            with = wanted.with;
        }
        coroutines.values().forEach(Generator::close);
    }

    /** Runs the example over a text that ends with a full stop. */
    public static void run(PrintStream out, String text) {
        var example = new Switching(out);
        example.coroutines.put("reader", example.reader(text));
        example.coroutines.put("writer", example.writer());
        example.switchFrom("reader");
    }

    /** Runs the example over Knuth's text. */
    public static void run(PrintStream out) {
        run(out, TEXT);
    }

    /** Runs the example over the argument, or else over Knuth's text. */
    public static void main(String[] args) {
        run(System.out, args.length == 0 ? TEXT : args[0] + END);
    }
}
