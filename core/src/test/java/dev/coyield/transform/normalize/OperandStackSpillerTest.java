package dev.coyield.transform.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.model.SuspensionPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

class OperandStackSpillerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "return Co.done(a + number(Co.yield(1)));",
                "return Co.done(5L * a + 2.5 * number(Co.yield(number(Co.yield(1)))));",
                "Object[] all = {b, Co.yield(1), Co.yield(2L)}; all[number(Co.yield(3))] = Co.yield(4); return null;",
                "int[] n = {1}; n[0] += number(Co.yield(n[0])); return Co.done(Objects.equals(b, Co.yield(2)));",
                "return Co.done(Objects.requireNonNullElse(b, a > 1 ? Co.yield(1) : Co.yield(2)));",
                "System.out.printf(\"%s\", Co.<Object>yield()); return null;"
            })
    void at_a_point_the_stack_holds_the_arguments_of_the_call_and_nothing_else(String body) throws AnalyzerException {
        var code = new Normalized(body);
        assertThat(operandsUnderCalls(code)).isPositive();
        OperandStackSpiller.run(code.ownerName(), code.method, code.points);
        assertThat(operandsUnderCalls(code)).isZero();
        code.verify();
    }

    @Test
    void a_point_with_nothing_under_it_is_left_alone() throws AnalyzerException {
        var code = new Normalized("for (int i = 0; i < a; i++) { Co.yield(i); } return null;");
        int size = code.method.instructions.size();
        OperandStackSpiller.run(code.ownerName(), code.method, code.points);
        assertThat(code.method.instructions.size()).isEqualTo(size);
    }

    @Test
    void null_under_a_point_is_not_stored_but_pushed_again() throws AnalyzerException {
        var code = new Normalized("return Co.done(Objects.equals(null, Co.yield(1)));");
        OperandStackSpiller.run(code.ownerName(), code.method, code.points);
        AbstractInsnNode store = Normalized.next(code.calls().get(0));
        assertThat(store.getOpcode()).isEqualTo(Opcodes.ASTORE);
        assertThat(Normalized.next(store).getOpcode()).isEqualTo(Opcodes.ACONST_NULL);
    }

    @Test
    void points_share_the_fresh_locals() throws AnalyzerException {
        var one = new Normalized("return Co.done(a + number(Co.yield(1)));");
        var two = new Normalized("number(a + number(Co.yield(1))); return Co.done(a + number(Co.yield(1)));");
        OperandStackSpiller.run(one.ownerName(), one.method, one.points);
        OperandStackSpiller.run(two.ownerName(), two.method, two.points);
        assertThat(two.method.maxLocals).isEqualTo(one.method.maxLocals);
    }

    private static int operandsUnderCalls(Normalized code) throws AnalyzerException {
        TypeFlow types = TypeFlow.of(code.ownerName(), code.method, code.calls()::contains);
        int count = 0;
        for (SuspensionPoint point : code.points) {
            int operands = types.before(point.call().node()).getStackSize();
            count += operands - point.call().arguments().length;
        }
        return count;
    }
}
