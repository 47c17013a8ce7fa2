package dev.coyield.transform.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.model.SlotType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

class UninitializedObjectMoverTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "return Co.done(new StringBuilder(Co.<String>yield(1)));",
                "new ArrayList<>(a + number(Co.yield(1))); return null;",
                "throw new IllegalStateException(\"a\" + Co.yield(1), new Error(Co.<String>yield(2)));",
                """
                return Co.done(new Locale(Co.<String>yield(5), switch (a) {
                    case 1 -> { try { yield Co.<String>yield(1); } finally { Co.yield(2); } }
                    default -> "x";
                }));""",
                """
                Object made = null;
                for (int i = 0; i < 2; i++) {
                    made = a > 0 ? new StringBuilder(Co.<String>yield(i)) : new StringBuffer(Co.<String>yield(i));
                }
                return Co.done(made);"""
            })
    void no_uninitialised_object_lives_across_a_point(String body) throws AnalyzerException {
        var code = new Normalized(body);
        assertThat(uninitialisedAtPoints(code)).isNotEmpty();
        UninitializedObjectMover.run(code.ownerName(), code.method, code.points);
        assertThat(uninitialisedAtPoints(code)).isEmpty();
        code.verify();
    }

    @Test
    void the_first_NEW_stays_so_that_the_class_is_initialised_before_the_arguments_are_evaluated()
            throws AnalyzerException {
        var code = new Normalized("return Co.done(new StringBuilder(Co.<String>yield(1)));");
        AbstractInsnNode first = code.all(Opcodes.NEW).get(0);
        UninitializedObjectMover.run(code.ownerName(), code.method, code.points);
        assertThat(code.all(Opcodes.NEW)).hasSize(2).startsWith(first);
        assertThat(Normalized.next(first).getOpcode()).isEqualTo(Opcodes.POP);
    }

    @Test
    void an_object_that_is_complete_before_the_point_is_left_alone() throws AnalyzerException {
        var code = new Normalized("Co.yield(new StringBuilder(\"a\")); return null;");
        int size = code.method.instructions.size();
        UninitializedObjectMover.run(code.ownerName(), code.method, code.points);
        assertThat(code.method.instructions.size()).isEqualTo(size);
    }

    private static List<SlotType> uninitialisedAtPoints(Normalized code) throws AnalyzerException {
        TypeFlow types = TypeFlow.of(code.ownerName(), code.method, code.calls()::contains);
        List<SlotType> found = new ArrayList<>();
        code.calls().forEach(call -> found.addAll(all(types.before(call))));
        found.removeIf(type -> type.sort() != SlotType.Sort.NEW);
        return found;
    }

    private static List<SlotType> all(Frame<SlotType> frame) {
        List<SlotType> types = new ArrayList<>();
        for (int slot = 0; slot < frame.getLocals(); slot++) {
            types.add(frame.getLocal(slot));
        }
        for (int index = 0; index < frame.getStackSize(); index++) {
            types.add(frame.getStack(index));
        }
        return types;
    }
}
