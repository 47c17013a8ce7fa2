package dev.coyield.transform.analysis;

import java.util.ArrayList;
import java.util.BitSet;
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
        List<BitSet> usual = passages.reached(false);
        List<BitSet> all = passages.reached(true);
        List<Passage> found = new ArrayList<>();
        for (int start = 0; start < passages.end; start++) {
            int from = start;
            all.get(from).stream()
                    .forEach(to ->
                            found.add(new Passage(from, to, !usual.get(from).get(to))));
        }
        return found;
    }

    /** What is reached from the start, and from each point. */
    private List<BitSet> reached(boolean withExceptions) {
        BitSet[] fromEach = fromEach(withExceptions);
        List<BitSet> reached = new ArrayList<>();
        reached.add(fromEach[0]);
        for (int index : indices) {
            var behind = new BitSet();
            collect(index, withExceptions, fromEach, behind);
            reached.add(behind);
        }
        return reached;
    }

    /**
     * What is reached from each instruction. Backwards over the code until nothing is added: a search from each point on its own
     * would look at the code of a loop with a thousand points a thousand times.
     */
    private BitSet[] fromEach(boolean withExceptions) {
        BitSet[] reached = new BitSet[control.size()];
        List<Integer> forks = new ArrayList<>();
        for (int index = reached.length - 1; index >= 0; index--) {
            if (isPlain(index, withExceptions)) {
                reached[index] = reached[index + 1];
            } else {
                reached[index] = new BitSet();
                Integer point = pointAt.get(index);
                if (point == null) {
                    forks.add(index);
                } else {
                    reached[index].set(point);
                }
            }
        }
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int index : forks) {
                int before = reached[index].cardinality();
                collect(index, withExceptions, reached, reached[index]);
                isChanged |= reached[index].cardinality() > before;
            }
        }
        return reached;
    }

    /** Whether nothing but the next instruction may follow: both have the same set, then. */
    private boolean isPlain(int index, boolean withExceptions) {
        int[] next = control.successors(index);
        return !pointAt.containsKey(index)
                && next.length == 1
                && next[0] == index + 1
                && (!withExceptions
                        || control.handlers(index).length == 0
                        || !canThrow(code.get(index).getOpcode()));
    }

    /** Adds what is reached from whatever may follow an instruction. */
    private void collect(int index, boolean withExceptions, BitSet[] fromEach, BitSet into) {
        int opcode = code.get(index).getOpcode();
        for (int next : control.successors(index)) {
            into.or(fromEach[next]);
        }
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            into.set(end);
        }
        if (!withExceptions || !canThrow(opcode)) {
            return;
        }
        for (int handler : control.handlers(index)) {
            into.or(fromEach[handler]);
        }
        if (opcode == Opcodes.ATHROW && control.handlers(index).length == 0) {
            into.set(end);
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
