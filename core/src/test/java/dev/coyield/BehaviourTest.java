package dev.coyield;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.coyield.testing.Driver;
import dev.coyield.testing.Script;
import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TransformingLoader;
import dev.coyield.testing.oracle.OracleLoader;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every target writes the same log transformed as with a thread per generator, whatever its resumer does. */
class BehaviourTest {
    private static final int SEEDS = Integer.getInteger("coyield.seeds", 40);
    private static final int STEPS = 30;

    @TestFactory
    Stream<DynamicContainer> each_target_writes_the_log_of_the_oracle() {
        return TargetMethods.classes().stream()
                .map(name -> dynamicContainer(name, tests(name)));
    }

    private static Stream<DynamicTest> tests(String className) {
        try {
            return TargetMethods.in(Class.forName(className, false, BehaviourTest.class.getClassLoader())).stream()
                    .map(method -> dynamicTest(
                            method.getName(),
                            () -> compare(method)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void compare(Method method) throws Exception {
        Driver transformed = new Driver(in(new TransformingLoader("targets."), method));
        Driver oracle = new Driver(in(new OracleLoader("targets."), method));
        for (Script script : scripts()) {
            List<String> expected = oracle.run(script);
            OracleLoader.abandonAll();
            requireEqual(name(method) + ", " + script, expected, transformed.run(script));
        }
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }

    /** Shows what went before the first difference, not two logs of hundred lines. */
    private static void requireEqual(String what, List<String> expected, List<String> actual) {
        int at = 0;
        while (at < expected.size() && at < actual.size() && expected.get(at).equals(actual.get(at))) {
            at++;
        }
        if (at < expected.size() || at < actual.size()) {
            List<String> before = expected.subList(0, at);
            fail("%s%nboth:%n  %s%noracle:%n  %s%ntransformed:%n  %s", what, lines(before), from(at, expected), from(at, actual));
        }
    }

    private static String from(int at, List<String> log) {
        return lines(log.subList(at, Math.min(log.size(), at + 4)));
    }

    private static String lines(List<String> log) {
        return String.join(System.lineSeparator() + "  ", log);
    }

    private static Method in(ClassLoader loader, Method method) throws ReflectiveOperationException {
        return loader.loadClass(method.getDeclaringClass().getName()).getMethod(method.getName());
    }

    private static List<Script> scripts() {
        List<Script> scripts = new ArrayList<>(Script.fixed());
        for (int seed = 1; seed <= SEEDS; seed++) {
            scripts.add(Script.random(seed, STEPS));
        }
        return scripts;
    }
}
