package dev.coyield;

import dev.coyield.testing.TransformingLoader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the public methods of the classes in the package {@code scenarios}, each of which is a test on coroutines of its own. */
class ScenariosTest {
    @TestFactory
    Stream<DynamicTest> depth() throws Exception {
        return scenariosOf("Depth");
    }

    @TestFactory
    Stream<DynamicTest> sharing() throws Exception {
        return scenariosOf("Sharing");
    }

    @TestFactory
    Stream<DynamicTest> traces() throws Exception {
        return scenariosOf("Traces");
    }

    @TestFactory
    Stream<DynamicTest> leaks() throws Exception {
        return scenariosOf("Leaks");
    }

    @TestFactory
    Stream<DynamicTest> handing_over() throws Exception {
        return scenariosOf("HandingOver");
    }

    @TestFactory
    Stream<DynamicTest> adoption() throws Exception {
        return scenariosOf("Adoption");
    }

    @TestFactory
    Stream<DynamicTest> own_links() throws Exception {
        return scenariosOf("OwnLinks");
    }

    private static Stream<DynamicTest> scenariosOf(String name) throws Exception {
        Class<?> scenarios = new TransformingLoader("scenarios.").loadClass("scenarios." + name);
        return Arrays.stream(scenarios.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method)));
    }

    private static void run(Method scenario) throws Throwable {
        try {
            scenario.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
