package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TransformingLoader;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a body no longer reads is not kept alive; each target says with its yields how much is. */
class GarbageTest {
    private static final String TARGET = "targets.Garbage";

    @TestFactory
    Stream<DynamicTest> a_suspended_generator_keeps_what_its_body_can_still_read() throws Exception {
        Class<?> type = Class.forName(TARGET, false, GarbageTest.class.getClassLoader());
        return TargetMethods.in(type).stream()
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> drive(method.getName(), false)));
    }

    @TestFactory
    Stream<DynamicTest> a_closed_generator_keeps_nothing() throws Exception {
        Class<?> type = Class.forName(TARGET, false, GarbageTest.class.getClassLoader());
        return TargetMethods.in(type).stream()
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> drive(method.getName(), true)));
    }

    @SuppressWarnings("unchecked")
    private static void drive(String name, boolean closes) throws Exception {
        Class<?> type = new TransformingLoader("targets.").loadClass(TARGET);
        Method left = type.getMethod("left");
        var generator = (Generator<Object, Object, Object>) type.getMethod(name).invoke(null);
        String yielded = "";
        while (generator.advance()) {
            yielded = String.valueOf(generator.value());
            int expected = Integer.parseInt(yielded.substring(yielded.length() - 1));
            assertThat(left.invoke(null)).as(name + ": " + yielded).isEqualTo(expected);
            if (closes) {
                generator.close();
            }
        }
        assertThat(left.invoke(null)).as(name + " after its end").isEqualTo(0);
        assertThat(generator.state()).isEqualTo(Generator.State.CLOSED);
    }
}
