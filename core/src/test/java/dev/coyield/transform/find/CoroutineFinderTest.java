package dev.coyield.transform.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.transform.emit.GeneratedNames;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.ReturnKind;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

class CoroutineFinderTest {
    @Test
    void a_method_that_bears_the_annotation_is_found_with_its_kind_and_whether_it_is_primed() {
        List<CoroutineMethod> found = find("Sample", """
                class Sample {
                    @Coroutine static Iterator<Integer> one() { return null; }
                    static Iterator<Integer> plain() { return null; }
                    @Coroutine(primed = true) Generator<Integer, Integer, Integer> two() { return null; }
                }""");
        assertThat(found).extracting(method -> method.node().name).containsExactly("one", "two");
        assertThat(found).extracting(CoroutineMethod::kind).containsExactly(ReturnKind.ITERATOR, ReturnKind.GENERATOR);
        assertThat(found).extracting(CoroutineMethod::primed).containsExactly(false, true);
    }

    @Test
    void each_overload_has_a_frame_name_of_its_own() {
        List<CoroutineMethod> found = find("Sample", """
                class Sample {
                    @Coroutine Iterator<Integer> m() { return null; }
                    @Coroutine Iterator<Integer> m(int a) { return null; }
                    @Coroutine Iterator<Integer> other() { return null; }
                }""");
        assertThat(found)
                .extracting(CoroutineMethod::frameName)
                .containsExactly("Sample$m$frame", "Sample$m$frame2", "Sample$other$frame");
    }

    @Test
    void a_bridge_method_to_which_javac_copies_the_annotation_is_none() {
        List<CoroutineMethod> found = find("Texts", """
                interface Source<T> { Iterable<T> read(T from); }
                class Texts implements Source<String> {
                    @Coroutine public Iterable<String> read(String from) { return null; }
                }""");
        assertThat(found)
                .extracting(method -> method.node().desc)
                .containsExactly("(Ljava/lang/String;)Ljava/lang/Iterable;");
    }

    @Test
    void a_lambda_that_suspends_and_returns_what_a_coroutine_may_is_one() {
        List<CoroutineMethod> found = find("Sample", """
                class Sample {
                    Object all() {
                        Supplier<Iterator<Integer>> coroutine = () -> { Co.yield(1); return Co.done(); };
                        Supplier<Iterator<Integer>> plain = () -> List.of(1).iterator();
                        Runnable stray = () -> Co.yield(2);
                        return List.of(coroutine, plain, stray);
                    }
                }""");
        assertThat(found).extracting(method -> method.node().name).containsExactly("lambda$all$0");
    }

    @Test
    void what_suspends_is_numbered_from_1_in_code_order_and_what_does_not_is_no_point() {
        List<CoroutineMethod> found = find("Sample", """
                class Sample {
                    @Coroutine Generator<Object, Object, Object> m() {
                        Co.self();
                        Co.yield(1);
                        Co.yieldFrom(m());
                        return Co.done(Co.yield());
                    }
                }""");
        List<SuspensionPoint> points =
                CoroutineFinder.points(CoCalls.in(found.get(0).node()));
        assertThat(points).extracting(SuspensionPoint::state).containsExactly(1, 2, 3);
        assertThat(points)
                .extracting(point -> point.call().operation())
                .containsExactly(CoCall.Operation.YIELD, CoCall.Operation.YIELD_FROM, CoCall.Operation.YIELD);
        assertThat(points).extracting(point -> point.call().line()).containsExactly(5, 6, 7);
    }

    @Test
    void a_method_without_code_has_no_first_line() {
        assertThat(CoCalls.firstLine(new MethodNode())).isZero();
    }

    private static List<CoroutineMethod> find(String className, String types) {
        String imports = "import dev.coyield.*; import java.util.*; import java.util.function.*;\n";
        var owner = new ClassNode();
        new ClassReader(InMemoryCompiler.compile("Sample.java", imports + types).get(className)).accept(owner, 0);
        return new CoroutineFinder(owner, new GeneratedNames(owner)::frameClass).find();
    }
}
