package dev.coyield.transform.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;

/**
 * From which suspension point control can reach which, with no other between.
 *
 * <pre>
 *   while (more()) Co.yield(1);        start -> 1, start -> end, 1 -> 1, 1 -> end
 *   return Co.done();
 * </pre>
 *
 * <p>Points are 1, 2, ... in the order given; the start is 0, and the end one more than the last point.
 */
public final class Passages {
    /**
     * A way from one to the next.
     *
     * @param from where control comes from
     * @param to where it gets
     * @param isExceptional whether only by an exception that is thrown on the way, or where it stands
     */
    public record Passage(int from, int to, boolean isExceptional) {}

    private final InsnList code;
    private final ControlFlow control;
    private final Map<Integer, Integer> pointAt = new HashMap<>();
    private final List<Integer> indices = new ArrayList<>();
    private final int end;

    private Passages(InsnList code, ControlFlow control, List<? extends AbstractInsnNode> points) {
        this.code = code;
        this.control = control;
        this.end = points.size() + 1;
        for (AbstractInsnNode point : points) {
            indices.add(code.indexOf(point));
            pointAt.put(code.indexOf(point), indices.size());
        }
    }

    /** All of them, by where they begin, then by where they end. */
    public static List<Passage> of(InsnList code, ControlFlow control, List<? extends AbstractInsnNode> points) {
        var passages = new Passages(code, control, points);
        List<Passage> found = new ArrayList<>();
        for (int from = 0; from < passages.end; from++) {
            BitSet usual = passages.reached(from, false);
            int start = from;
            passages.reached(from, true).stream().forEach(to -> found.add(new Passage(start, to, !usual.get(to))));
        }
        return found;
    }

    private BitSet reached(int from, boolean withExceptions) {
        var reached = new BitSet();
        var seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        if (from == 0) {
            open.add(0);
        } else {
            goOn(indices.get(from - 1), withExceptions, open, reached);
        }
        while (!open.isEmpty()) {
            int index = open.remove();
            if (seen.get(index)) {
                continue;
            }
            seen.set(index);
            Integer point = pointAt.get(index);
            if (point == null) {
                goOn(index, withExceptions, open, reached);
            } else {
                reached.set(point);
            }
        }
        return reached;
    }

    /** What may follow an instruction. */
    private void goOn(int index, boolean withExceptions, Deque<Integer> open, BitSet reached) {
        int opcode = code.get(index).getOpcode();
        for (int next : control.successors(index)) {
            open.add(next);
        }
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            reached.set(end);
        }
        if (!withExceptions || !canThrow(opcode)) {
            return;
        }
        for (int handler : control.handlers(index)) {
            open.add(handler);
        }
        if (opcode == Opcodes.ATHROW && control.handlers(index).length == 0) {
            reached.set(end);
        }
    }

    /** As programs are written: that a constant cannot be resolved is no way that anybody looks for. */
    private static boolean canThrow(int opcode) {
        return (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD)
                || (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE)
                || opcode == Opcodes.IDIV
                || opcode == Opcodes.LDIV
                || opcode == Opcodes.IREM
                || opcode == Opcodes.LREM
                || (opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.MONITOREXIT && opcode != Opcodes.INSTANCEOF)
                || opcode == Opcodes.MULTIANEWARRAY;
    }
}
