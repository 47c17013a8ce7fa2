package dev.coyield.testing;

import dev.coyield.transform.ClassFile;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceMethodVisitor;

/**
 * What the transformer makes of the one coroutine method of a class, for people to read: instructions and the labels that
 * they jump to; no lines, no stack map frames.
 */
public final class Listing {
    private static final String HEAD = "## ";

    private final Map<String, String> sections = new LinkedHashMap<>();

    private Listing() {}

    /** Of a class on the test class path. */
    public static Listing of(String className) {
        byte[] original = TransformingLoader.original(className);
        var outcome = (Outcome.Transformed) new CoroutineTransformer().transform(original);
        String coroutine = outcome.coroutines().get(0).method();
        List<ClassNode> after = outcome.classFiles().stream()
                .map(ClassFile::bytes)
                .map(Listing::read)
                .toList();
        var listing = new Listing();
        listing.sections.put("before", methods(read(original), coroutine).get(0));
        List<String> rewritten = methods(after.get(0), coroutine);
        listing.sections.put("factory", rewritten.get(0));
        listing.sections.put("body", rewritten.get(1));
        listing.sections.put("access", rewritten.get(2));
        listing.sections.put("frame class", frameClass(after.get(1)));
        return listing;
    }

    /** One of: before, factory, body, access, frame class. */
    public String section(String name) {
        return sections.get(name);
    }

    @Override
    public String toString() {
        return sections.entrySet().stream()
                .map(section -> HEAD + section.getKey() + "\n" + section.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static ClassNode read(byte[] classFile) {
        var node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node;
    }

    /** The coroutine's method and those that were added for it. */
    private static List<String> methods(ClassNode owner, String coroutine) {
        return owner.methods.stream()
                .filter(method -> method.name.equals(coroutine) || method.name.startsWith(coroutine + "$"))
                .map(Listing::method)
                .toList();
    }

    private static String frameClass(ClassNode frame) {
        return frame.name + " extends " + frame.superName + "\n"
                + frame.fields.stream().map(Listing::field).collect(Collectors.joining())
                + frame.methods.stream()
                        .filter(method -> !method.name.equals("<init>"))
                        .map(method -> "\n" + method(method))
                        .collect(Collectors.joining());
    }

    private static String field(FieldNode field) {
        return field.name + " " + field.desc + "\n";
    }

    private static String method(MethodNode method) {
        removeIdleLabels(method);
        var text = new Textifier();
        method.accept(new TraceMethodVisitor(text));
        return method.name + method.desc + "\n"
                + text.getText().stream()
                        .map(Object::toString)
                        .flatMap(String::lines)
                        .filter(line -> line.startsWith("   ") && !line.startsWith("    MAX"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    /** Nothing arrives at them. */
    private static void removeIdleLabels(MethodNode method) {
        Set<AbstractInsnNode> used = new HashSet<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof JumpInsnNode jump) {
                used.add(jump.label);
            } else if (instruction instanceof TableSwitchInsnNode table) {
                used.addAll(table.labels);
                used.add(table.dflt);
            } else if (instruction instanceof LookupSwitchInsnNode lookup) {
                used.addAll(lookup.labels);
                used.add(lookup.dflt);
            }
        }
        method.tryCatchBlocks.forEach(block -> used.addAll(List.of(block.start, block.end, block.handler)));
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof LabelNode && !used.contains(instruction)) {
                method.instructions.remove(instruction);
            }
        }
    }
}
