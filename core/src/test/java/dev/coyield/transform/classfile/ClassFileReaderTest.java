package dev.coyield.transform.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coyield.testing.InMemoryCompiler;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.util.TraceClassVisitor;

class ClassFileReaderTest {
    private final byte[] classFile = InMemoryCompiler.compile(
                    "Sample.java",
                    "class Sample { int m(int a) { while (a > 1) { long b = a; a = (int) b / 2; } return a; } }")
            .get("Sample");

    @Test
    void stack_map_frames_are_expanded() throws Exception {
        var method = read(classFile).methods.get(1);
        assertThat(Stream.of(method.instructions.toArray()).filter(FrameNode.class::isInstance))
                .isNotEmpty()
                .allSatisfy(frame -> assertThat(((FrameNode) frame).type).isEqualTo(Opcodes.F_NEW));
    }

    @Test
    void what_the_writer_writes_of_an_unchanged_class_is_read_as_the_same_class() throws Exception {
        ClassFileReader reader = reader(classFile);
        byte[] written = ClassFileWriter.write(reader.read(), reader.reader()).bytes();
        assertThat(text(written)).contains("FRAME").isEqualTo(text(classFile));
    }

    @Test
    void a_class_file_that_may_lack_stack_maps_is_refused() {
        assertThatThrownBy(() -> reader(withVersion(51)))
                .isInstanceOf(DamagedClassFileException.class)
                .hasMessageContaining("version 51")
                .hasMessageContaining("older than Java 8");
    }

    @Test
    void the_oldest_version_that_has_them_is_read() throws Exception {
        assertThat(read(withVersion(52)).name).isEqualTo("Sample");
    }

    @Test
    void a_class_file_newer_than_ASM_reads_is_refused_with_advice() {
        assertThatThrownBy(() -> reader(withVersion(999)))
                .isInstanceOf(DamagedClassFileException.class)
                .hasMessageContaining("version 999")
                .hasMessageContaining("newer version of Coyield");
    }

    @Test
    void a_class_file_whose_end_is_missing_is_damaged() {
        byte[] cut = Arrays.copyOf(classFile, classFile.length - 40);
        assertThatThrownBy(() -> read(cut)).isInstanceOf(DamagedClassFileException.class);
    }

    private byte[] withVersion(int major) {
        byte[] changed = classFile.clone();
        changed[6] = (byte) (major >> 8);
        changed[7] = (byte) major;
        return changed;
    }

    private static String text(byte[] classFile) {
        var text = new StringWriter();
        new ClassReader(classFile).accept(new TraceClassVisitor(new PrintWriter(text)), 0);
        return text.toString();
    }

    private static ClassFileReader reader(byte[] classFile) throws DamagedClassFileException {
        return ClassFileReader.of(classFile, ClassHeader.read(classFile));
    }

    private static ClassNode read(byte[] classFile) throws DamagedClassFileException {
        return reader(classFile).read();
    }
}
