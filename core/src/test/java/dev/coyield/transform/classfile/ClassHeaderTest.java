package dev.coyield.transform.classfile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.transform.model.Channel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ClassHeaderTest {
    @Test
    void name_flags_and_the_types_above_are_read() throws Exception {
        ClassHeader header = ClassHeader.read(compile("final class Sample extends Thread implements Cloneable {}"));
        assertThat(header.name()).isEqualTo("Sample");
        assertThat(header.superName()).isEqualTo("java/lang/Thread");
        assertThat(header.interfaces()).containsExactly("java/lang/Cloneable");
        assertThat(header.access() & Opcodes.ACC_FINAL).isNotZero();
        assertThat(header.majorVersion()).isEqualTo(Opcodes.V17);
    }

    @Test
    void constants_of_every_kind_are_passed_over() throws Exception {
        ClassHeader header = ClassHeader.read(compile("""
                        record Sample(long a, double b) {
                            static final long L = 1L << 40;
                            static final double D = 1e99;
                            static final float F = 1.5f;
                            static final int I = 1 << 20;
                            Runnable r() { return () -> System.out.println(a + b + "€" + L + D + F + I); }
                        }"""));
        assertThat(header.name()).isEqualTo("Sample");
        assertThat(header.superName()).isEqualTo("java/lang/Record");
    }

    @Test
    void a_class_mentions_Coyield_if_it_calls_Co_or_bears_the_annotation() throws Exception {
        assertThat(mentions("class Sample { Object m() { return dev.coyield.Co.yield(); } }"))
                .isTrue();
        assertThat(mentions("abstract class Sample { @dev.coyield.Coroutine abstract Iterable<String> m(); }"))
                .isTrue();
        assertThat(mentions("class Sample { dev.coyield.Generator<String, String, String> g; }"))
                .isFalse();
    }

    @Test
    void nothing_is_above_Object() throws Exception {
        try (var in = Object.class.getResourceAsStream("Object.class")) {
            assertThat(ClassHeader.read(in.readAllBytes()).superName()).isNull();
        }
    }

    @Test
    void a_version_that_nobody_knows_yet_is_read_all_the_same() throws Exception {
        byte[] classFile = compile("class Sample {}");
        classFile[6] = 3; // the version's upper byte
        assertThat(ClassHeader.read(classFile).majorVersion()).isGreaterThan(700);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_synthetic_subclass_of_a_frame_is_one_of_ours(Channel channel) throws Exception {
        String frame = channel.frameClass();
        assertThat(header(frame, Opcodes.ACC_SYNTHETIC).isFrame()).isTrue();
        assertThat(header(frame, 0).isFrame()).isFalse();
        assertThat(header("java/lang/Thread", Opcodes.ACC_SYNTHETIC).isFrame()).isFalse();
    }

    @Test
    void what_is_no_class_file_is_damaged() {
        assertThatThrownBy(() -> ClassHeader.read("no class file".getBytes(US_ASCII)))
                .isInstanceOf(DamagedClassFileException.class)
                .hasMessageContaining("CAFEBABE");
    }

    @Test
    void a_class_file_that_is_cut_short_is_damaged_wherever_the_cut_is() {
        byte[] classFile = compile("class Sample {}");
        for (int length = 0; length < 60; length++) {
            byte[] cut = Arrays.copyOf(classFile, length);
            assertThatThrownBy(() -> ClassHeader.read(cut)).isInstanceOf(DamagedClassFileException.class);
        }
    }

    private static byte[] compile(String source) {
        return InMemoryCompiler.compile("Sample.java", source).get("Sample");
    }

    private static boolean mentions(String source) throws DamagedClassFileException {
        return ClassHeader.read(compile(source)).mentionsCoyield();
    }

    private static ClassHeader header(String superName, int flags) throws DamagedClassFileException {
        var writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_SUPER | flags, "S$m$frame", null, superName, null);
        return ClassHeader.read(writer.toByteArray());
    }
}
