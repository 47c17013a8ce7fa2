package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TransformingLoader;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What holds for the class file of every target, whatever its methods do. */
class TargetInvariantsTest {
    static Stream<Arguments> classFiles() {
        return TargetMethods.classFiles().stream().map(name -> arguments(name));
    }

    @ParameterizedTest
    @MethodSource("classFiles")
    void two_runs_give_the_same_bytes(String name) {
        byte[] original = TransformingLoader.original(name);
        assertThat(bytes(transform(original))).usingRecursiveComparison().isEqualTo(bytes(transform(original)));
    }

    @ParameterizedTest
    @MethodSource("classFiles")
    void a_second_pass_changes_nothing(String name) {
        for (byte[] bytes : bytes(transform(TransformingLoader.original(name))).values()) {
            assertThat(transform(bytes)).isInstanceOf(Outcome.Unchanged.class);
        }
    }

    @ParameterizedTest
    @MethodSource("classFiles")
    void each_line_that_had_code_has_code(String name) {
        byte[] original = TransformingLoader.original(name);
        assertThat(lines(result(name, original))).isEqualTo(lines(node(original)));
    }

    @ParameterizedTest
    @MethodSource("classFiles")
    void each_variable_that_a_debugger_saw_it_still_sees(String name) {
        byte[] original = TransformingLoader.original(name);
        assertThat(variables(result(name, original))).isEqualTo(variables(node(original)));
    }

    @ParameterizedTest
    @MethodSource("classFiles")
    void what_reflection_sees_of_the_declared_members_stays(String name) {
        byte[] original = TransformingLoader.original(name);
        assertThat(members(result(name, original))).containsAll(members(node(original)));
    }

    @ParameterizedTest
    @MethodSource("classFiles")
    void a_class_without_coroutines_is_left_alone(String name) {
        byte[] original = TransformingLoader.original(name);
        boolean hasCoroutine = node(original).methods.stream().anyMatch(TargetInvariantsTest::isCoroutine);
        assertThat(transform(original) instanceof Outcome.Transformed).isEqualTo(hasCoroutine);
    }

    private static boolean isCoroutine(MethodNode method) {
        return (method.access & Opcodes.ACC_BRIDGE) == 0
                && (annotations(method).contains("Ldev/coyield/Coroutine;") || isLambdaThatYields(method));
    }

    private static boolean isLambdaThatYields(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call
                    && call.owner.equals("dev/coyield/Co")
                    && method.name.startsWith("lambda$")) {
                return true;
            }
        }
        return false;
    }

    private static Outcome transform(byte[] classFile) {
        return new CoroutineTransformer().transform(classFile);
    }

    private static Map<String, byte[]> bytes(Outcome outcome) {
        Map<String, byte[]> bytes = new TreeMap<>();
        if (outcome instanceof Outcome.Transformed transformed) {
            transformed.classFiles().forEach(file -> bytes.put(file.internalName(), file.bytes()));
        }
        return bytes;
    }

    /** The class itself after the transformation. */
    private static ClassNode result(String name, byte[] original) {
        return node(bytes(transform(original)).getOrDefault(name.replace('.', '/'), original));
    }

    private static ClassNode node(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, 0);
        return node;
    }

    private static List<Integer> lines(ClassNode node) {
        TreeSet<Integer> lines = new TreeSet<>();
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof LineNumberNode line) {
                    lines.add(line.line);
                }
            }
        }
        return List.copyOf(lines);
    }

    /** By method name: the body has the name of its method, but other parameters. */
    private static Map<String, TreeSet<String>> variables(ClassNode node) {
        Map<String, TreeSet<String>> variables = new TreeMap<>();
        for (MethodNode method : node.methods) {
            for (LocalVariableNode variable :
                    method.localVariables == null ? List.<LocalVariableNode>of() : method.localVariables) {
                variables
                        .computeIfAbsent(method.name, name -> new TreeSet<>())
                        .add(variable.name + " " + variable.desc + " " + variable.signature);
            }
        }
        return variables;
    }

    private static List<String> members(ClassNode node) {
        List<String> members = new ArrayList<>();
        members.add(node.access + " " + node.signature + " " + node.superName + " " + node.interfaces + " "
                + node.nestHostClass + " " + node.outerClass + " " + node.permittedSubclasses);
        node.innerClasses.forEach(inner -> members.add("inner " + inner.name));
        node.fields.forEach(field -> members.add(field.access + " " + field.name + " " + field.desc + field.signature));
        for (MethodNode method : node.methods) {
            members.add(
                    method.access + " " + method.name + method.desc + " " + method.signature + " " + method.exceptions
                            + " " + annotations(method) + (method.parameters == null ? 0 : method.parameters.size()));
        }
        return members;
    }

    private static List<String> annotations(MethodNode method) {
        return method.visibleAnnotations == null
                ? List.of()
                : method.visibleAnnotations.stream()
                        .map(annotation -> annotation.desc)
                        .toList();
    }
}
