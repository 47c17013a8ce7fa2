package dev.coyield.testing.random;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.testing.Script;
import dev.coyield.testing.TwoWorlds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles programs together, and holds each of them to the oracle. */
final class Trial {
    /** Of Java, whose language the programs use. */
    static final int RELEASE = Integer.getInteger("coyield.random.release", 17);

    private static final int RANDOM_SCRIPTS = 3;
    private static final int STEPS = 24;
    private static final int NUMBERS = 2;

    /** The kind of failure that is the grammar's own. */
    static final String UNCOMPILED = "does not compile";

    private Trial() {}

    /** What fails of some programs. */
    static List<Failure> of(List<Program> programs) {
        List<Failure> failures = new ArrayList<>();
        Map<String, byte[]> classFiles = new HashMap<>();
        List<Program> compiled = new ArrayList<>();
        try {
            classFiles.putAll(compile(programs));
            compiled.addAll(programs);
        } catch (AssertionError | IllegalStateException together) {
            for (Program program : programs) {
                try {
                    classFiles.putAll(compile(List.of(program)));
                    compiled.add(program);
                } catch (AssertionError | IllegalStateException alone) {
                    failures.add(new Failure(program, UNCOMPILED, alone.getMessage()));
                }
            }
        }
        var loaders = TwoWorlds.Loaders.of(classFiles::get);
        for (Program program : compiled) {
            run(program, loaders).ifPresent(failures::add);
        }
        return failures;
    }

    private static Map<String, byte[]> compile(List<Program> programs) {
        Map<String, String> sources = new LinkedHashMap<>();
        programs.forEach(program -> sources.put(program.name() + ".java", program.source()));
        return InMemoryCompiler.compile(RELEASE, sources);
    }

    private static Optional<Failure> run(Program program, TwoWorlds.Loaders loaders) {
        String className = "targets." + program.name();
        if (isCompiledWrong(className, loaders)) {
            return Optional.empty();
        }
        TwoWorlds worlds;
        try {
            worlds = loaders.worlds(className, "start");
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            return Optional.of(
                    new Failure(program, "cannot be loaded: " + e.getClass().getSimpleName(), text(e)));
        }
        try {
            worlds.compare(scripts(program.seed()));
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            return Optional.of(new Failure(program, "differs: " + e.getClass().getSimpleName(), text(e)));
        }
        return Optional.empty();
    }

    /** javac 17 loses its way now and then, with patterns and switches in operands: what it made does not verify, or is no code. */
    private static boolean isCompiledWrong(String className, TwoWorlds.Loaders loaders) {
        try {
            Class.forName(className, true, loaders.oracle()).getMethods();
            return false;
        } catch (ClassNotFoundException | LinkageError | IndexOutOfBoundsException | IllegalArgumentException e) {
            System.out.println(className + " was compiled wrong: " + e);
            return true;
        }
    }

    /** The message, and the lines that lie in the transformer or the runtime. */
    private static String text(Throwable thrown) {
        var text = new StringBuilder(String.valueOf(thrown));
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause == thrown ? "" : "\ncaused by " + cause);
            Stream.of(cause.getStackTrace())
                    .filter(line -> !line.getClassName().startsWith("dev.coyield.testing"))
                    .limit(12)
                    .forEach(line -> text.append("\n    at ").append(line));
        }
        return text.toString();
    }

    private static List<Script> scripts(long seed) {
        List<Script> scripts = new ArrayList<>();
        scripts.add(Script.fixed().get(NUMBERS));
        for (int i = 0; i < RANDOM_SCRIPTS; i++) {
            scripts.add(Script.random(seed * RANDOM_SCRIPTS + i, STEPS));
        }
        return scripts;
    }
}
