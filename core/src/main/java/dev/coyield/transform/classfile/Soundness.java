package dev.coyield.transform.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicVerifier;

/**
 * Whether a class file is one that a JVM could load, looked at only when a step has failed on it: then it tells a damaged file
 * from a bug of ours.
 */
public final class Soundness {
    /** JVMS 4.2.1, 4.2.2 and 4.3: names and descriptors. */
    private static final Pattern CLASS = Pattern.compile("[^.;\\[/]+(/[^.;\\[/]+)*");

    private static final Pattern UNQUALIFIED = Pattern.compile("<init>|<clinit>|[^.;\\[/<>]+");
    private static final String TYPE = "(\\[*([BCDFIJSZ]|L[^.;\\[]+;))";
    private static final Pattern FIELD = Pattern.compile(TYPE);
    private static final Pattern METHOD = Pattern.compile("\\(" + TYPE + "*\\)(V|" + TYPE + ")");

    private Soundness() {}

    /** Whether it can be read, verified as far as that takes no other class, and written again. */
    public static boolean isSound(byte[] classFile) {
        try {
            var node = new ClassNode();
            var reader = new ClassReader(classFile);
            reader.accept(node, ClassReader.EXPAND_FRAMES);
            for (MethodNode method : node.methods) {
                if (!hasSoundNames(node, method) || !hasAllLabels(method)) {
                    return false;
                }
                new Analyzer<>(new BasicVerifier()).analyze(node.name, method);
            }
            node.accept(new ClassWriter(reader, 0));
            return true;
        } catch (AnalyzerException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static boolean hasSoundNames(ClassNode owner, MethodNode method) {
        boolean isSound = CLASS.matcher(owner.name).matches()
                && UNQUALIFIED.matcher(method.name).matches()
                && METHOD.matcher(method.desc).matches();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call) {
                isSound &= METHOD.matcher(call.desc).matches();
            } else if (instruction instanceof InvokeDynamicInsnNode call) {
                isSound &= METHOD.matcher(call.desc).matches();
            }
        }
        return isSound && variables(method).stream().allMatch(Soundness::hasSoundType);
    }

    private static boolean hasSoundType(LocalVariableNode variable) {
        return FIELD.matcher(variable.desc).matches();
    }

    private static List<LocalVariableNode> variables(MethodNode method) {
        return method.localVariables == null ? List.of() : method.localVariables;
    }

    /** A label that lies within an instruction is in no list (JVMS 4.7.13, 4.9.1). */
    private static boolean hasAllLabels(MethodNode method) {
        List<LabelNode> labels = new ArrayList<>();
        for (TryCatchBlockNode entry : method.tryCatchBlocks) {
            labels.addAll(List.of(entry.start, entry.end, entry.handler));
        }
        for (LocalVariableNode variable : variables(method)) {
            labels.addAll(List.of(variable.start, variable.end));
        }
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof JumpInsnNode jump) {
                labels.add(jump.label);
            } else if (instruction instanceof TableSwitchInsnNode table) {
                labels.addAll(table.labels);
                labels.add(table.dflt);
            } else if (instruction instanceof LookupSwitchInsnNode lookup) {
                labels.addAll(lookup.labels);
                labels.add(lookup.dflt);
            }
        }
        return labels.stream().allMatch(label -> method.instructions.indexOf(label) >= 0);
    }
}
