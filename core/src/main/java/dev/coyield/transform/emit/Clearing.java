package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.POP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;

/**
 * Writes how a frame that has ended lets go of what it keeps.
 *
 * <pre>
 *   l0 = null;                                   // clear
 *
 *   if (Body.spent(l1) == null) {                // clearAtEnd, of an iterator: the runtime says why
 *       l1 = null;
 *   }
 * </pre>
 */
final class Clearing {
    private static final Set<String> ITERATORS = Set.of(
            "Ljava/util/Iterator;",
            "Ljava/util/PrimitiveIterator$OfInt;",
            "Ljava/util/PrimitiveIterator$OfLong;",
            "Ljava/util/PrimitiveIterator$OfDouble;",
            "Ldev/coyield/Generator;");

    /** How many method types are used: one has at most 255 parameters (JVMS 4.3.3). */
    private static final int CONSTANTS = 200;

    private final String frame;
    private final List<FieldNode> references;
    private int coldBranches;

    /** Of a frame class, whose fields are declared. */
    Clearing(ClassNode frame) {
        this.frame = frame.name;
        this.references =
                frame.fields.stream().filter(field -> field.desc.length() > 1).toList();
    }

    /** What some calls in the specialised methods become, by the method's name. */
    Map<String, Supplier<Code>> inlined() {
        Map<String, Supplier<Code>> inlined = new HashMap<>();
        inlined.put(RuntimeContract.CLEAR.method(), () -> clear(new Code().op(POP)));
        inlined.put(RuntimeContract.COLD.method(), () -> cold(new Code()));
        if (!readsIterators()) {
            inlined.put(
                    RuntimeContract.CLEAR_AT_END.method(),
                    () -> clear(new Code().op(POP)).add(RuntimeContract.signal(RuntimeContract.END)));
        }
        return inlined;
    }

    /** Whether a field may be an iterator's. */
    boolean readsIterators() {
        return references.stream().anyMatch(field -> ITERATORS.contains(field.desc));
    }

    /** Clears all. */
    Code clear(Code code) {
        references.forEach(field -> clear(field, code));
        return code;
    }

    /** Clears all but iterators that may stay. */
    Code clearAtEnd(Code code) {
        for (FieldNode field : references) {
            if (ITERATORS.contains(field.desc)) {
                clearUnlessSpent(field, code);
            } else {
                clear(field, code);
            }
        }
        return code;
    }

    private void clearUnlessSpent(FieldNode field, Code code) {
        LabelNode isSpent = new LabelNode();
        code.loadObject(0).get(frame, field.name, field.desc).callStatic(RuntimeContract.SPENT);
        clear(field, cold(code.jump(IFNONNULL, isSpent)));
        code.label(isSpent).frame(List.of(frame), List.of());
    }

    private void clear(FieldNode field, Code code) {
        code.loadObject(0).op(ACONST_NULL).put(frame, field.name, field.desc);
    }

    /**
     * What the runtime's {@code Frame.cold} stands for. The constant is another one for each branch, as far as there are enough: that
     * one has run says nothing of the next.
     */
    private Code cold(Code code) {
        Type unresolved = Type.getMethodType("(" + "I".repeat(coldBranches++ % CONSTANTS) + ")V");
        return code.add(new LdcInsnNode(unresolved)).op(POP);
    }
}
