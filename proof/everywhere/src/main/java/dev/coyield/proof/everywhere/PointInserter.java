package dev.coyield.proof.everywhere;

import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.MonitorFlow;
import dev.coyield.transform.model.Channel;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts suspensions into a method, whatever is on the operand stack there, but not where a monitor is held.
 *
 * <p>Most are {@code Co.yield();}. Now and then one checks that it is sent what it yielded, or delegates.
 */
final class PointInserter {
    private static final String DRIVE = "dev/coyield/proof/everywhere/Drive";

    private final MethodNode method;
    private final ReturnKind kind;
    private int points;

    private PointInserter(MethodNode method) {
        this.method = method;
        this.kind =
                ReturnKind.of(Type.getReturnType(method.desc).getDescriptor()).orElseThrow();
    }

    /** Changes a method, and answers how many suspensions it has now. */
    static int insert(MethodNode method, Spacing spacing) {
        var monitors = MonitorFlow.of(method, ControlFlow.of(method));
        List<AbstractInsnNode> places = new ArrayList<>(spacing.places(method));
        places.removeIf(place -> monitors.innermost(place) != null);
        var inserter = new PointInserter(method);
        places.forEach(inserter::suspendBefore);
        return inserter.points;
    }

    private void suspendBefore(AbstractInsnNode place) {
        int number = points++;
        InsnList suspension = kind.channel() == Channel.REFERENCE ? suspension(number) : primitive(number);
        method.instructions.insertBefore(place.getOpcode() == Opcodes.NEW ? labelOf(place) : place, suspension);
    }

    private InsnList suspension(int number) {
        return switch (number % 8) {
            case 3 -> kind == ReturnKind.GENERATOR ? exchange(number) : bare();
            case 6 -> delegation();
            default -> bare();
        };
    }

    /** A stack map frame names an uninitialised object by the place of its NEW (JVMS 4.7.4), so that keeps a label of its own. */
    private LabelNode labelOf(AbstractInsnNode creation) {
        var label = new LabelNode();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof FrameNode frame) {
                frame.local.replaceAll(entry -> isLabelOf(entry, creation) ? label : entry);
                frame.stack.replaceAll(entry -> isLabelOf(entry, creation) ? label : entry);
            }
        }
        method.instructions.insertBefore(creation, label);
        return label;
    }

    private static boolean isLabelOf(Object entry, AbstractInsnNode creation) {
        AbstractInsnNode instruction = entry instanceof LabelNode label ? label : null;
        while (instruction != null && instruction.getOpcode() < 0) {
            instruction = instruction.getNext();
        }
        return instruction == creation;
    }

    // Co.yield();
    private static InsnList bare() {
        var code = new InsnList();
        code.add(co("yield", "()Ljava/lang/Object;"));
        code.add(new InsnNode(Opcodes.POP));
        return code;
    }

    // Co.yield(number);
    private static InsnList primitive(int number) {
        var code = new InsnList();
        code.add(new LdcInsnNode(number));
        code.add(co("yield", "(I)Ljava/lang/Object;"));
        code.add(new InsnNode(Opcodes.POP));
        return code;
    }

    // Drive.expect(Co.yield(number), number);
    private static InsnList exchange(int number) {
        var code = new InsnList();
        code.add(new LdcInsnNode(number));
        code.add(co("yield", "(I)Ljava/lang/Object;"));
        code.add(new LdcInsnNode(number));
        code.add(call(DRIVE, "expect", "(Ljava/lang/Object;I)V"));
        return code;
    }

    // Co.yieldFrom(Drive.twoNulls());
    private static InsnList delegation() {
        var code = new InsnList();
        code.add(call(DRIVE, "twoNulls", "()Ljava/util/Iterator;"));
        code.add(co("yieldFrom", "(Ljava/util/Iterator;)V"));
        return code;
    }

    private static MethodInsnNode co(String name, String descriptor) {
        return call(CoCall.CO, name, descriptor);
    }

    private static MethodInsnNode call(String owner, String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }
}
