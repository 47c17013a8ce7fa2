package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody meets who calls {@link Co} in code that has not been instrumented: this class never is. */
class CoTest {
    @Coroutine
    static Generator<Integer, Object, Object> notInstrumented() {
        Co.yield(1);
        return Co.done();
    }

    @Test
    void the_message_names_the_method_the_line_and_what_to_do() {
        assertThatThrownBy(CoTest::notInstrumented)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("dev.coyield.CoTest.notInstrumented(CoTest.java:20) called Co.yield")
                .hasMessageContaining("Annotate the method with @Coroutine")
                .hasMessageContaining("'instrument'")
                .hasMessageContaining("coyield-maven-plugin")
                .hasMessageContaining("README, \"Set-up\"");
    }

    @Test
    void in_a_constructor_it_names_the_constructor() {
        class Made {
            Made() {
                Co.yield("too early");
            }
        }
        assertThatThrownBy(Made::new).hasMessageContaining("Made.<init>(CoTest.java:");
    }

    @Test
    void in_a_lambda_it_names_the_line() {
        Supplier<Object> lambda = () -> Co.yield("nowhere to go");
        assertThatThrownBy(lambda::get)
                .hasMessageMatching("dev\\.coyield\\.CoTest\\.\\S+\\(CoTest\\.java:\\d+\\) called.*");
    }

    static Stream<Method> methods() {
        return Stream.of(Co.class.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void each_method_says_that_it_was_called_and_by_whom(Method method) {
        Object[] arguments =
                Stream.of(method.getParameterTypes()).map(CoTest::any).toArray();
        assertThatThrownBy(() -> method.invoke(null, arguments))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CoTest.java:")
                .hasMessageContaining("called Co." + method.getName() + ",");
    }

    @Test
    void all_methods_are_looked_at() {
        assertThat(methods().map(Method::getName).distinct())
                .containsExactlyInAnyOrder("yield", "yieldFrom", "done", "await", "self");
    }

    private static Object any(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
