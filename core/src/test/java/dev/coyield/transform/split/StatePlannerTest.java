package dev.coyield.transform.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.Liveness;
import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.find.CoroutineFinder;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.Spill;
import dev.coyield.transform.model.SpillField;
import dev.coyield.transform.model.State;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** The bodies stand in {@code static Generator<Object, Object, Object> m(int a, String b)}: slots 0 and 1. */
class StatePlannerTest {
    @Test
    void a_local_that_dies_before_the_point_is_not_saved() {
        FrameLayout layout = plan("int c = a; System.out.println(c); Co.yield(1); return Co.done(b);");
        assertThat(slots(layout, 1)).containsExactly(1);
    }

    @Test
    void an_argument_that_the_body_never_reads_is_not_kept() {
        FrameLayout layout = plan("Co.yield(a); return null;");
        assertThat(slots(layout, 0)).containsExactly(0);
        assertThat(slots(layout, 1)).isEmpty();
    }

    @Test
    void a_local_whose_field_holds_its_value_already_is_not_written_again() {
        FrameLayout layout = plan("Co.yield(1); Co.yield(2); return Co.done(a);");
        assertThat(slots(layout, 2)).containsExactly(0);
        assertThat(saved(layout, 1)).isEmpty();
        assertThat(saved(layout, 2)).isEmpty();
    }

    @Test
    void a_local_that_was_assigned_on_one_path_is_written() {
        FrameLayout layout = plan("if (b == null) { a = 2; } Co.yield(1); return Co.done(a);");
        assertThat(saved(layout, 1)).containsExactly(0);
    }

    @Test
    void the_counter_of_a_loop_is_written_each_time_and_its_bound_never() {
        FrameLayout layout = plan("for (int i = 0; i < a; i++) { Co.yield(i); } return null;");
        assertThat(slots(layout, 1)).containsExactly(0, 2);
        assertThat(saved(layout, 1)).containsExactly(2);
    }

    @Test
    void a_reference_that_an_earlier_state_kept_and_this_one_does_not_is_cleared() {
        FrameLayout layout = plan("Co.yield(1); System.out.println(b); Co.yield(2); return null;");
        SpillField field = layout.states().get(1).spills().get(0).field();
        assertThat(layout.states().get(1).stale()).isEmpty();
        assertThat(layout.states().get(2).stale()).containsExactly(field);
    }

    @Test
    void a_number_that_is_no_longer_needed_stays_where_it_is() {
        FrameLayout layout = plan("Co.yield(1); System.out.println(a); Co.yield(2); return null;");
        assertThat(slots(layout, 1)).containsExactly(0);
        assertThat(layout.states().get(2).stale()).isEmpty();
    }

    @Test
    void a_local_that_is_known_to_be_null_takes_no_field() {
        FrameLayout layout = plan("Object c = null; Co.yield(1); return Co.done(c);");
        assertThat(layout.fields()).isEmpty();
        assertThat(layout.states().get(1).nulls()).containsExactly(2);
    }

    @Test
    void what_a_catch_reads_is_kept_in_its_try() {
        FrameLayout layout =
                plan("try { Co.yield(1); } catch (RuntimeException e) { return Co.done(b); } return null;");
        assertThat(slots(layout, 1)).containsExactly(1);
    }

    @Test
    void states_are_numbered_in_code_order_from_the_start() {
        FrameLayout layout = plan("Co.yield(1); Co.yieldFrom(List.of()); Co.yield(3); return null;");
        assertThat(layout.states()).extracting(State::number).containsExactly(0, 1, 2, 3);
    }

    private static List<Integer> slots(FrameLayout layout, int state) {
        return layout.states().get(state).spills().stream().map(Spill::slot).toList();
    }

    private static List<Integer> saved(FrameLayout layout, int state) {
        return layout.states().get(state).spills().stream()
                .filter(Spill::isSaved)
                .map(Spill::slot)
                .toList();
    }

    private static FrameLayout plan(String body) {
        String source = "import dev.coyield.*; import java.util.*; class Sample {\n"
                + "@Coroutine static Generator<Object, Object, Object> m(int a, String b) {\n" + body + "\n}}";
        var owner = new ClassNode();
        new ClassReader(InMemoryCompiler.compile("Sample.java", source).get("Sample"))
                .accept(owner, ClassReader.EXPAND_FRAMES);
        CoroutineMethod coroutine =
                new CoroutineFinder(owner, method -> "Sample$m$frame").find().get(0);
        MethodNode method = coroutine.node();
        List<SuspensionPoint> points = CoroutineFinder.points(CoCalls.in(method));
        List<AbstractInsnNode> calls = points.stream()
                .<AbstractInsnNode>map(point -> point.call().node())
                .toList();
        ControlFlow control = ControlFlow.of(method);
        try {
            return StatePlanner.plan(
                    coroutine,
                    control,
                    Liveness.of(method, control),
                    TypeFlow.of(owner.name, method, calls::contains),
                    points);
        } catch (AnalyzerException e) {
            throw new AssertionError(e);
        }
    }
}
