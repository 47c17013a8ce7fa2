package dev.coyield;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.coyield.testing.Script;
import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TwoWorlds;
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
        return TargetMethods.classes().stream().map(name -> dynamicContainer(name, tests(name)));
    }

    private static Stream<DynamicTest> tests(String className) {
        try {
            return TargetMethods.in(Class.forName(className, false, BehaviourTest.class.getClassLoader())).stream()
                    .map(method -> dynamicTest(method.getName(), () -> compare(method)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void compare(Method method) throws Exception {
        TwoWorlds.ofTarget(method.getDeclaringClass().getName(), method.getName())
                .compare(scripts());
    }

    private static List<Script> scripts() {
        List<Script> scripts = new ArrayList<>(Script.fixed());
        for (int seed = 1; seed <= SEEDS; seed++) {
            scripts.add(Script.random(seed, STEPS));
        }
        return scripts;
    }
}
