package dev.coyield.testing;

import static org.assertj.core.api.Assertions.fail;

import dev.coyield.testing.oracle.OracleLoader;
import dev.coyield.transform.Reentry;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One target for the oracle and transformed, with each way of coming back into a loop. All have to write the same logs,
 * script by script.
 */
public final class TwoWorlds {
    private static final String PREFIX = "targets.";

    private final String name;
    private final Map<Reentry, Driver> transformed;
    private final Driver oracle;

    private TwoWorlds(String className, String method, Map<Reentry, ClassLoader> transformed, ClassLoader oracle)
            throws ReflectiveOperationException {
        this.name = className + "." + method;
        this.transformed = new EnumMap<>(Reentry.class);
        for (var world : transformed.entrySet()) {
            this.transformed.put(world.getKey(), driver(world.getValue(), className, method));
        }
        this.oracle = driver(oracle, className, method);
    }

    /**
     * Where classes are loaded into either world; what they share in one world, they share in the other.
     *
     * @param transformed a loader for each way of coming back into a loop
     */
    public record Loaders(Map<Reentry, ClassLoader> transformed, ClassLoader oracle) {
        /**
         * Of classes that were made in memory, in the package {@code targets}.
         *
         * @param originals the class files by class name; null for one that comes from the class path
         */
        public static Loaders of(Function<String, byte[]> originals) {
            Function<String, byte[]> all = name -> {
                byte[] made = originals.apply(name);
                return made == null ? TransformingLoader.originalOrNull(name) : made;
            };
            return new Loaders(transforming(all), new OracleLoader(PREFIX, all));
        }

        private static Map<Reentry, ClassLoader> transforming(Function<String, byte[]> originals) {
            Map<Reentry, ClassLoader> loaders = new EnumMap<>(Reentry.class);
            for (Reentry reentry : Reentry.values()) {
                loaders.put(reentry, new TransformingLoader(PREFIX, originals, reentry));
            }
            return loaders;
        }

        /** One method of a class. */
        public TwoWorlds worlds(String className, String method) throws ReflectiveOperationException {
            return new TwoWorlds(className, method, transformed, oracle);
        }
    }

    /** A method of a class on the test class path. */
    public static TwoWorlds ofTarget(String className, String method) throws ReflectiveOperationException {
        return Loaders.of(name -> null).worlds(className, method);
    }

    /**
     * A method of a class that was made in memory, in the package {@code targets}.
     *
     * @param originals the class files by class name; null for one that comes from the class path
     */
    public static TwoWorlds of(String className, String method, Function<String, byte[]> originals)
            throws ReflectiveOperationException {
        return all(className, List.of(method), originals).get(0);
    }

    /** Several methods of such a class, which share its static state in either world. */
    public static List<TwoWorlds> all(String className, List<String> methods, Function<String, byte[]> originals)
            throws ReflectiveOperationException {
        Loaders loaders = Loaders.of(originals);
        List<TwoWorlds> worlds = new ArrayList<>();
        for (String method : methods) {
            worlds.add(loaders.worlds(className, method));
        }
        return worlds;
    }

    private static Driver driver(ClassLoader loader, String className, String methodName)
            throws ReflectiveOperationException {
        Method method = loader.loadClass(className).getMethod(methodName);
        return new Driver(method);
    }

    /** Fails at the first script of which the logs differ. */
    public void compare(List<Script> scripts) throws ReflectiveOperationException {
        for (Script script : scripts) {
            List<String> expected = oracle.run(script);
            OracleLoader.abandonAll();
            for (var world : transformed.entrySet()) {
                requireEqual(
                        name + ", " + world.getKey() + ", " + script,
                        expected,
                        world.getValue().run(script));
            }
        }
    }

    /** Shows what went before the first difference, not two logs of hundred lines. */
    private static void requireEqual(String what, List<String> expected, List<String> actual) {
        int at = 0;
        while (at < expected.size() && at < actual.size() && expected.get(at).equals(actual.get(at))) {
            at++;
        }
        if (at < expected.size() || at < actual.size()) {
            String before = lines(expected.subList(0, at));
            fail(
                    "%s%nboth:%n  %s%noracle:%n  %s%ntransformed:%n  %s",
                    what, before, from(at, expected), from(at, actual));
        }
    }

    private static String from(int at, List<String> log) {
        return lines(log.subList(at, Math.min(log.size(), at + 4)));
    }

    private static String lines(List<String> log) {
        return String.join(System.lineSeparator() + "  ", log);
    }
}
