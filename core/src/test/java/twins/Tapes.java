package twins;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import twins.Kit.AppError;

/**
 * The interpreter of tapes.py once more: some generators, each a mode, which says what it catches, and a tape of instructions
 * that its body reads; known by their numbers to the driver and to each other.
 */
public final class Tapes {
    private final List<String> log = new ArrayList<>();
    private final List<Generator<Object, Object, Object>> pool = new ArrayList<>();
    private final Set<Object> handedOver = new HashSet<>();
    private final List<String> driver;

    private Tapes(String program) {
        String[] parts = program.split("\\|");
        driver = instructions(parts[1]);
        String[] generators = parts[0].split(";");
        for (int number = 0; number < generators.length; number++) {
            String[] spec = generators[number].split(":");
            pool.add(body("g" + number, Integer.parseInt(spec[0]), instructions(spec[1])));
        }
    }

    private static List<String> instructions(String text) {
        return Arrays.asList(text.split(","));
    }

    /** Runs a program and answers its log. */
    public static List<String> run(String program) {
        var tapes = new Tapes(program);
        tapes.driver.forEach(instruction -> tapes.act("main", instruction));
        return tapes.log;
    }

    private void say(Object... parts) {
        log.add(Arrays.stream(parts).map(Kit::show).collect(Collectors.joining(" ")));
    }

    private static int operand(String instruction) {
        return Integer.parseInt(instruction.substring(1));
    }

    /** What needs no yield: the driver does it, and a body does it to others or to itself. */
    private void act(String name, String instruction) {
        String label = name + " " + instruction;
        Object answer;
        try {
            answer = act(instruction.charAt(0), pool.get(operand(instruction)));
        } catch (Throwable e) {
            say(label, "!!", e);
            return;
        }
        say(label, "->", answer);
    }

    private Object act(char code, Generator<Object, Object, Object> target) {
        if (handedOver.contains(target)) {
            return "handed over";
        }
        if ("tek".indexOf(code) >= 0 && runs(target)) {
            return "running";
        }
        return switch (code) {
            case 'n' -> target.next();
            case 's' -> target.send("sent");
            case 't' -> target.raise(new AppError("thrown"));
            case 'e' -> target.raise(new GeneratorExit());
            case 'k' -> target.state() == Generator.State.CREATED ? "fresh" : target.raise(new StopIteration("thrown"));
            case 'c' -> {
                target.close();
                yield null;
            }
            default -> status(target);
        };
    }

    /** Whether it or what it delegates to runs. */
    private static boolean runs(Generator<?, ?, ?> target) {
        for (Generator<?, ?, ?> each = target; each != null; each = each.delegate()) {
            if (each.state() == Generator.State.RUNNING) {
                return true;
            }
        }
        return false;
    }

    private String status(Generator<Object, Object, Object> target) {
        if (target.state() != Generator.State.SUSPENDED) {
            return target.state().toString();
        }
        Object followed = target.delegate();
        while (followed instanceof Generator<?, ?, ?> generator && handedOver.contains(followed)) {
            followed = generator.delegate();
        }
        if (followed instanceof Generator<?, ?, ?> generator && generator.state() == Generator.State.RUNNING) {
            return "SUSPENDED running";
        }
        int delegate = pool.indexOf(followed);
        return "SUSPENDED " + (delegate < 0 ? "-" : "g" + delegate);
    }

    @Coroutine
    private Generator<Object, Object, Object> body(String name, int mode, List<String> tape) {
        say(name, "starts");
        int at = 0;
        Generator<Object, Object, Object> tail = null;
        try {
            while (at < tape.size() && tail == null) {
                char code = tape.get(at).charAt(0);
                int operand = operand(tape.get(at));
                at++;
                try {
                    if ("dT".indexOf(code) >= 0 && handedOver.contains(pool.get(operand))) {
                        say(name, "leaves out one that has handed over");
                        continue;
                    }
                    switch (code) {
                        case 'y' -> say(name, "got", Co.yield(operand));
                        case 'd' -> say(name, "result", Co.yieldFrom(pool.get(operand)));
                        case 'l' ->
                            Co.yieldFrom(IntStream.range(0, operand).boxed().toList());
                        case 'T' -> tail = pool.get(operand);
                        case 'x' -> throw new AppError(String.valueOf(operand));
                        case 'i' -> throw new StopIteration(operand);
                        case 'E' -> throw new GeneratorExit();
                        case 'r' -> {
                            return Co.done(operand);
                        }
                        default -> act(name, tape.get(at - 1));
                    }
                } catch (Throwable e) {
                    if (mode == 1 && e instanceof AppError || mode == 2) {
                        say(name, "caught", e);
                    } else if (mode == 3 && e instanceof IllegalStateException) {
                        say(name, "caught", e, "and got", Co.yield("caught"));
                    } else if (mode == 4 && e instanceof GeneratorExit) {
                        return Co.done(name + " exits");
                    } else if (mode == 5) {
                        throw new AppError(name);
                    } else if (mode == 6 && !handedOver.contains(pool.get(operand % pool.size()))) {
                        say(name, "result", Co.yieldFrom(pool.get(operand % pool.size())));
                    } else {
                        throw e;
                    }
                }
            }
        } finally {
            if (mode == 7) {
                say(name, "finally got", Co.yield("finally"));
            }
            say(name, "ends");
        }
        if (tail != null) {
            handedOver.add(Co.self());
            return tail;
        }
        return Co.done(name + " done");
    }
}
