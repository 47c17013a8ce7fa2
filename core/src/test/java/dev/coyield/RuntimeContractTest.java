package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TransformingLoader;
import dev.coyield.transform.ClassFile;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.emit.RuntimeContract;
import dev.coyield.transform.model.Boxes;
import dev.coyield.transform.model.Channel;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassReader;
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
    void each_method_of_the_contract_can_be_reached_from_a_subclass_in_another_package(RuntimeContract member)
            throws Exception {
        assertThat(isReachable(new Touched(member.owner(), member.method(), member.descriptor())))
                .as(member.owner() + "." + member.method() + member.descriptor())
                .isTrue();
    }

    @Test
    void the_other_members_of_the_contract_exist() throws Exception {
        assertThat(Type.getDescriptor(type("dev/coyield/runtime/Specialized"))).isEqualTo(RuntimeContract.SPECIALIZED);
        assertThat(type(RuntimeContract.SIGNAL).getField(RuntimeContract.END)).isNotNull();
        assertThat(Stream.of(type(RuntimeContract.SIGNAL).getMethods()))
                .anyMatch(method -> method.getName().equals(RuntimeContract.RETURNED)
                        && Modifier.isStatic(method.getModifiers())
                        && Type.getMethodDescriptor(method).equals(RuntimeContract.RETURNED_DESCRIPTOR));
    }

    @ParameterizedTest
    @EnumSource(names = "REFERENCE", mode = EnumSource.Mode.EXCLUDE)
    void each_primitive_channel_has_its_signal_its_field_and_its_unboxing(Channel channel) throws Exception {
        assertThat(type(RuntimeContract.SIGNAL).getField(channel.name())).isNotNull();
        assertThat(type(channel.frameClass()).getField(RuntimeContract.YIELDED).getType())
                .isEqualTo(Class.forName(Boxes.box(channel.type()).orElseThrow().getClassName())
                        .getField("TYPE")
                        .get(null));
        assertThat(type(RuntimeContract.UNBOXING).getMethods())
                .anyMatch(method -> Type.getReturnType(method).equals(channel.type()));
    }

    @Test
    void bodies_and_factories_touch_nothing_that_the_contract_does_not_name() {
        Set<String> named = Stream.of(RuntimeContract.values())
                .map(member -> member.method() + member.descriptor())
                .collect(Collectors.toSet());
        named.add(RuntimeContract.RETURNED + RuntimeContract.RETURNED_DESCRIPTOR);
        assertThat(touched(false))
                .isNotEmpty()
                .filteredOn(touched -> !touched.owner.equals(RuntimeContract.SIGNAL)
                        && !touched.owner.equals(RuntimeContract.UNBOXING))
                .allSatisfy(touched -> assertThat(named).contains(touched.name + touched.descriptor));
    }

    @Test
    void emitted_code_can_reach_all_that_it_touches() {
        assertThat(touched(true)).isNotEmpty().allMatch(RuntimeContractTest::isReachable);
        assertThat(touched(false)).isNotEmpty().allMatch(RuntimeContractTest::isReachable);
    }

    /** In another package: the runtime's, or of a frame class what it inherits. */
    private static boolean isReachable(Touched touched) {
        try {
            return Stream.<Class<?>>iterate(type(touched.owner), owner -> owner != null, Class::getSuperclass)
                    .flatMap(owner -> Stream.<Member[]>of(
                            owner.getDeclaredMethods(), owner.getDeclaredConstructors(), owner.getDeclaredFields()))
                    .flatMap(Stream::of)
                    .filter(member -> name(member).equals(touched.name))
                    .anyMatch(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Member member) {
        return member instanceof Constructor ? "<init>" : member.getName();
    }

    /** What the emitted classes touch of the runtime; either the frame classes or the others. */
    private static List<Touched> touched(boolean isFrame) {
        List<Touched> touched = new ArrayList<>();
        for (ClassNode node : emitted(isFrame)) {
            for (MethodNode method : node.methods) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof MethodInsnNode call) {
                        touched.add(new Touched(owner(call.owner, node), call.name, call.desc));
                    } else if (instruction instanceof FieldInsnNode access && access.owner.startsWith(RUNTIME)) {
                        touched.add(new Touched(access.owner, access.name, access.desc));
                    }
                }
            }
        }
        return touched.stream()
                .filter(member -> member.owner.startsWith(RUNTIME))
                .distinct()
                .toList();
    }

    /** What a frame class calls on itself is its superclass's. */
    private static String owner(String owner, ClassNode node) {
        return owner.equals(node.name) ? node.superName : owner;
    }

    private static List<ClassNode> emitted(boolean isFrame) {
        return TargetMethods.classFiles().stream()
                .map(name -> new CoroutineTransformer().transform(TransformingLoader.original(name)))
                .filter(Outcome.Transformed.class::isInstance)
                .flatMap(outcome -> ((Outcome.Transformed) outcome).classFiles().stream())
                .map(RuntimeContractTest::read)
                .filter(node -> node.superName.startsWith(RUNTIME) == isFrame)
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
}
