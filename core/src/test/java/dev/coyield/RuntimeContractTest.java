package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.runtime.Frame;
import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TransformingLoader;
import dev.coyield.transform.ClassFile;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.emit.RuntimeContract;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What emitted code touches of the runtime is what the contract names, and the runtime has it. */
class RuntimeContractTest {
    private static final String RUNTIME = "dev/coyield/runtime/";

    /** A member that emitted code touches. */
    private record Touched(String owner, String name, String descriptor) {}

    @ParameterizedTest
    @EnumSource
    void each_method_of_the_contract_is_one_of_Frame(RuntimeContract member) {
        Method method = inFrame(member.method(), member.descriptor());
        assertThat(method).as("Frame." + member.method() + member.descriptor()).isNotNull();
        assertThat(Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .as(method + " can be reached from a subclass in another package")
                .isTrue();
    }

    @Test
    void the_other_members_of_the_contract_exist() throws Exception {
        assertThat(type(RuntimeContract.FRAME)).isEqualTo(Frame.class);
        assertThat(type(RuntimeContract.SIGNAL).getField(RuntimeContract.DELEGATE))
                .isNotNull();
        assertThat(type(RuntimeContract.DONE).getModifiers()).matches(Modifier::isPublic);
        assertThat(Stream.of(type(RuntimeContract.DONE).getMethods()))
                .anyMatch(method -> method.getName().equals(RuntimeContract.DONE_OF)
                        && Modifier.isStatic(method.getModifiers())
                        && Type.getMethodDescriptor(method).equals(RuntimeContract.DONE_OF_DESCRIPTOR));
    }

    @Test
    void emitted_code_touches_nothing_that_the_contract_does_not_name() {
        assertThat(touched(true).keySet()).isNotEmpty().isSubsetOf(contract());
        assertThat(touched(false).keySet()).isNotEmpty().isSubsetOf(contract());
    }

    @Test
    void what_the_body_and_the_factory_call_is_public() {
        touched(false).forEach((touched, where) -> {
            if (touched.owner.equals(RuntimeContract.FRAME) && touched.descriptor.startsWith("(")) {
                assertThat(inFrame(touched.name, touched.descriptor).getModifiers())
                        .as(where + " calls " + touched)
                        .matches(Modifier::isPublic);
            }
        });
    }

    @Test
    void each_method_of_a_frame_class_overrides_one_that_the_contract_names() {
        for (ClassNode frame : emitted(true)) {
            for (MethodNode method : frame.methods) {
                if (method.name.startsWith("<") || (method.access & Opcodes.ACC_BRIDGE) != 0) {
                    continue;
                }
                assertThat(contract()).contains(new Touched(RuntimeContract.FRAME, method.name, method.desc));
                assertThat(inFrame(method.name, method.desc).getModifiers())
                        .as(frame.name + "." + method.name)
                        .matches(flags -> !Modifier.isFinal(flags) && !Modifier.isStatic(flags));
            }
        }
    }

    private static List<Touched> contract() {
        var others = Stream.of(
                new Touched(RuntimeContract.FRAME, "<init>", "()V"),
                new Touched(RuntimeContract.DONE, RuntimeContract.DONE_OF, RuntimeContract.DONE_OF_DESCRIPTOR),
                new Touched(RuntimeContract.SIGNAL, RuntimeContract.DELEGATE, "L" + RuntimeContract.SIGNAL + ";"));
        var methods = Stream.of(RuntimeContract.values())
                .map(member -> new Touched(RuntimeContract.FRAME, member.method(), member.descriptor()));
        return Stream.concat(methods, others).toList();
    }

    /** What the emitted classes touch, and one class that does; either the frame classes or the others. */
    private static Map<Touched, String> touched(boolean isFrame) {
        Map<Touched, String> touched = new TreeMap<>(java.util.Comparator.comparing(Touched::toString));
        for (ClassNode node : emitted(isFrame)) {
            for (MethodNode method : node.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof MethodInsnNode call && call.owner.startsWith(RUNTIME)) {
                        touched.put(new Touched(call.owner, call.name, call.desc), node.name);
                    } else if (instruction instanceof FieldInsnNode access && access.owner.startsWith(RUNTIME)) {
                        touched.put(new Touched(access.owner, access.name, access.desc), node.name);
                    }
                }
            }
        }
        return touched;
    }

    private static List<ClassNode> emitted(boolean isFrame) {
        return TargetMethods.classFiles().stream()
                .map(name -> new CoroutineTransformer().transform(TransformingLoader.original(name)))
                .filter(Outcome.Transformed.class::isInstance)
                .flatMap(outcome -> ((Outcome.Transformed) outcome).classFiles().stream())
                .map(RuntimeContractTest::read)
                .filter(node -> node.superName.equals(RuntimeContract.FRAME) == isFrame)
                .collect(Collectors.toList());
    }

    private static ClassNode read(ClassFile file) {
        var node = new ClassNode();
        new ClassReader(file.bytes()).accept(node, 0);
        return node;
    }

    private static Class<?> type(String internalName) throws ClassNotFoundException {
        return Class.forName(internalName.replace('/', '.'));
    }

    /** Declared or inherited. */
    private static Method inFrame(String name, String descriptor) {
        return Stream.concat(Stream.of(Frame.class.getDeclaredMethods()), Stream.of(Frame.class.getMethods()))
                .filter(method -> method.getName().equals(name)
                        && Type.getMethodDescriptor(method).equals(descriptor))
                .findFirst()
                .orElse(null);
    }
}
