package dev.coyield.transform.emit;

import dev.coyield.transform.model.Channel;
import dev.coyield.transform.model.CoroutineMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Copies the specialised methods of the runtime's frames into a frame class.
 *
 * <pre>
 *   boolean hasNext() {                                  boolean hasNext() {              // in Harbor$unload$frame
 *       ... value = this.step(null); ...          =&gt;         ... value = Harbor.unload$resume(this, null); ...
 *       return this.hold(value);                             return this.hold(value);
 * </pre>
 *
 * <p>Calls on {@code this} go to the frame class, which is final, so that the compiler need not look for another; some are
 * replaced by what they do. Some have no copy where the body has no delegation.
 */
public final class Specializations {
    private static final Set<String> STEPS =
            Set.of(RuntimeContract.STEP.method(), RuntimeContract.STEP_TO_SIGNAL.method());

    private final Map<Channel, List<MethodNode>> originals = new EnumMap<>(Channel.class);

    /** Internal names of the classes that declare them or may be called by them. */
    private final Set<String> classes = new HashSet<>();

    /** Looks for them in {@code runtime}. */
    public Specializations(RuntimeClasses runtime) {
        for (Channel channel : Channel.values()) {
            List<ClassNode> lineage = runtime.lineage(channel);
            lineage.forEach(node -> classes.add(node.name));
            originals.put(channel, specialized(lineage));
        }
    }

    /** Those of a class and of its superclasses, but for what a subclass overrides. */
    private static List<MethodNode> specialized(List<ClassNode> lineage) {
        List<MethodNode> found = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        for (ClassNode node : lineage) {
            for (MethodNode method : node.methods) {
                if (declared.add(method.name + method.desc) && isSpecialized(method)) {
                    found.add(method);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSpecialized(MethodNode method) {
        return (method.access & Opcodes.ACC_BRIDGE) == 0
                && annotations(method).stream()
                        .anyMatch(annotation -> annotation.desc.equals(RuntimeContract.SPECIALIZED));
    }

    private static List<AnnotationNode> annotations(MethodNode method) {
        return method.invisibleAnnotations == null ? List.of() : method.invisibleAnnotations;
    }

    /** The copies for one coroutine, which may delegate or not. */
    List<MethodNode> of(CoroutineMethod coroutine, boolean delegates, Clearing clearing) {
        Map<String, Supplier<Code>> inlined = new HashMap<>(clearing.inlined());
        inlined.put(RuntimeContract.DELEGATES.method(), () -> new Code().push(delegates ? 1 : 0));
        List<MethodNode> copies = new ArrayList<>();
        for (MethodNode original : Objects.requireNonNull(originals.get(coroutine.channel()))) {
            if (delegates || !isForDelegating(original)) {
                copies.add(copy(original, coroutine, inlined));
            }
        }
        return copies;
    }

    private static boolean isForDelegating(MethodNode original) {
        return annotations(original).stream()
                .anyMatch(
                        annotation -> annotation.desc.equals(RuntimeContract.SPECIALIZED) && annotation.values != null);
    }

    private MethodNode copy(MethodNode original, CoroutineMethod coroutine, Map<String, Supplier<Code>> inlined) {
        var copy = new MethodNode(original.access | Opcodes.ACC_FINAL, original.name, original.desc, null, null);
        original.accept(copy);
        copy.signature = null;
        copy.invisibleAnnotations = null;
        copy.invisibleTypeAnnotations = null;
        copy.visibleTypeAnnotations = null;
        for (AbstractInsnNode instruction : copy.instructions.toArray()) {
            if (instruction instanceof MethodInsnNode call && isFrame(call.owner)) {
                Supplier<Code> code = inlined.get(call.name);
                if (code != null) {
                    copy.instructions.insert(call, code.get().list());
                    copy.instructions.remove(call);
                } else {
                    retarget(call, coroutine);
                }
            } else if (instruction instanceof FrameNode declared) {
                declared.local = withThis(declared.local, coroutine);
            }
        }
        return copy;
    }

    private static void retarget(MethodInsnNode call, CoroutineMethod coroutine) {
        if (STEPS.contains(call.name)) {
            call.setOpcode(Opcodes.INVOKESTATIC);
            call.owner = coroutine.owner().name;
            call.name = GeneratedNames.accessMethod(coroutine.node());
            call.desc = GeneratedNames.bodyDescriptor(coroutine);
            call.itf = coroutine.isInInterface();
        } else if (call.getOpcode() == Opcodes.INVOKEVIRTUAL) {
            call.owner = coroutine.frameName();
        }
    }

    private List<Object> withThis(@Nullable List<Object> locals, CoroutineMethod coroutine) {
        List<Object> changed = new ArrayList<>(locals == null ? List.of() : locals);
        if (!changed.isEmpty() && isFrame(changed.get(0))) {
            changed.set(0, coroutine.frameName());
        }
        return changed;
    }

    private boolean isFrame(Object owner) {
        return owner instanceof String name && classes.contains(name);
    }
}
