package dev.coyield;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.coyield.testing.OriginalsLoader;
import dev.coyield.testing.Script;
import dev.coyield.testing.SourceCompiler;
import dev.coyield.testing.SourceCompiler.Vendor;
import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TwoWorlds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every target as other compilers write it, against the oracle: the Eclipse compiler, and javac for the releases after the
 * one that the build compiles for. {@link BehaviourTest} runs what the build's own javac made, with many more scripts.
 */
class CompilersTest {
    private static final int SEEDS = Integer.getInteger("coyield.seeds", 2);
    private static final int OWN_RELEASE = 17;
    private static final int NEWEST_RELEASE = SourceCompiler.from(OWN_RELEASE).stream()
            .mapToInt(SourceCompiler::release)
            .max()
            .orElseThrow();

    /** The releases in between too: set by the profile {@code thorough}. */
    private static final boolean ALL_RELEASES = Boolean.getBoolean("coyield.thorough");

    /** The stack map frames that the Eclipse compiler writes for switch expressions under operands do not verify. */
    private static final Set<String> WRONG_BY_ECLIPSE =
            Set.of("targets.SwitchUnderOperands", "targets.UninitializedUnderYield");

    @TestFactory
    Stream<DynamicContainer> each_target_of_each_compiler_writes_the_log_of_the_oracle() {
        return SourceCompiler.from(OWN_RELEASE).stream()
                .filter(compiler -> compiler.vendor() == Vendor.ECLIPSE || compiler.release() > OWN_RELEASE)
                .filter(compiler -> ALL_RELEASES || compiler.release() == NEWEST_RELEASE)
                .map(compiler -> dynamicContainer(compiler.toString(), tests(compiler)));
    }

    @ParameterizedTest
    @FieldSource("WRONG_BY_ECLIPSE")
    void what_the_eclipse_compiler_gets_wrong_does_not_verify_as_it_wrote_it(String name) {
        var compiler = new SourceCompiler(Vendor.ECLIPSE, OWN_RELEASE);
        Map<String, byte[]> classFiles = compiler.compile(
                List.of(Path.of("src", "test", "java", "targets", name.substring("targets.".length()) + ".java")));
        var loader = new OriginalsLoader("targets.", classFiles);
        assertThatThrownBy(() -> Class.forName(name, true, loader)).isInstanceOf(VerifyError.class);
    }

    private static Stream<DynamicTest> tests(SourceCompiler compiler) {
        Map<String, byte[]> classFiles = compiler.compile(compiler.targets());
        return classFiles.keySet().stream()
                .filter(name -> !name.contains("$"))
                .filter(name -> compiler.vendor() != Vendor.ECLIPSE || !WRONG_BY_ECLIPSE.contains(name))
                .filter(name -> !TargetMethods.in(classFiles.get(name)).isEmpty())
                .map(name -> dynamicTest(name, () -> compare(name, classFiles)));
    }

    private static void compare(String className, Map<String, byte[]> classFiles) throws ReflectiveOperationException {
        List<String> methods = TargetMethods.in(classFiles.get(className));
        for (TwoWorlds worlds : TwoWorlds.all(className, methods, classFiles::get)) {
            worlds.compare(scripts());
        }
    }

    private static List<Script> scripts() {
        List<Script> scripts = new ArrayList<>();
        for (Script script : Script.fixed()) {
            if (script.name().startsWith("send numbers") || script.name().startsWith("at yield 2")) {
                scripts.add(script);
            }
        }
        for (int seed = 1; seed <= SEEDS; seed++) {
            scripts.add(Script.random(seed, 30));
        }
        return scripts;
    }
}
