package dev.coyield.transform.classfile;

import dev.coyield.transform.model.Channel;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * The first part of a class file, read without the rest (JVMS 4.1, 4.4): enough to know whether there is anything to
 * transform, and how the class relates to others. Reads files of any version whose constants it knows.
 *
 * @param majorVersion the version
 * @param access its flags
 * @param name its internal name
 * @param superName internal name of its superclass; null for Object
 * @param interfaces internal names of its interfaces
 * @param mentionsCoyield whether a constant is {@code Co}'s name or the descriptor of {@code @Coroutine}
 */
public record ClassHeader(
        int majorVersion,
        int access,
        String name,
        @Nullable String superName,
        List<String> interfaces,
        boolean mentionsCoyield) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final byte[] CO = "dev/coyield/Co".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COROUTINE = "Ldev/coyield/Coroutine;".getBytes(StandardCharsets.US_ASCII);

    /** Whether this is a class that the transformer has made. */
    public boolean isFrame() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0
                && Stream.of(Channel.values())
                        .anyMatch(channel -> channel.frameClass().equals(superName));
    }

    /**
     * Reads one.
     *
     * @throws DamagedClassFileException if the bytes are not the beginning of a class file
     */
    public static ClassHeader read(byte[] classFile) throws DamagedClassFileException {
        try {
            return new Reader(classFile).read();
        } catch (IOException | RuntimeException e) {
            throw new DamagedClassFileException("is damaged or cut short", e);
        }
    }

    /** Reads the bytes where they are: a module may have ten thousand class files, and nearly all end here. */
    private static final class Reader {
        private final byte[] bytes;
        private int at;
        private int[] offsets = {};
        private boolean mentionsCoyield;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        ClassHeader read() throws IOException, DamagedClassFileException {
            if (u2() != MAGIC >>> 16 || u2() != (MAGIC & 0xFFFF)) {
                throw new DamagedClassFileException("is no class file: it does not begin with CAFEBABE", null);
            }
            u2(); // the minor version
            int major = u2();
            readConstants();
            int access = u2();
            String name = className(u2());
            int superIndex = u2();
            List<String> interfaces = new ArrayList<>();
            for (int count = u2(); count > 0; count--) {
                interfaces.add(className(u2()));
            }
            String superName = superIndex == 0 ? null : className(superIndex);
            return new ClassHeader(major, access, name, superName, List.copyOf(interfaces), mentionsCoyield);
        }

        private void readConstants() throws IOException {
            offsets = new int[u2()];
            for (int index = 1; index < offsets.length; index++) {
                offsets[index] = at;
                int tag = bytes[at++];
                switch (tag) {
                    case 1 -> readText();
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> at += 4;
                    case 5, 6 -> {
                        at += 8;
                        index++;
                    }
                    case 7, 8, 16, 19, 20 -> at += 2;
                    case 15 -> at += 3;
                    default -> throw new IOException("constant of unknown kind " + tag);
                }
            }
        }

        private void readText() {
            int length = u2();
            mentionsCoyield |= matches(length, CO) || matches(length, COROUTINE);
            at += length;
        }

        private boolean matches(int length, byte[] text) {
            return length == text.length && Arrays.equals(bytes, at, at + length, text, 0, length);
        }

        private String className(int index) throws IOException {
            return utf8(u2(offsets[index] + 1));
        }

        private String utf8(int index) throws IOException {
            int length = offsets[index] + 1;
            return new DataInputStream(new ByteArrayInputStream(bytes, length, bytes.length - length)).readUTF();
        }

        private int u2() {
            at += 2;
            return u2(at - 2);
        }

        private int u2(int offset) {
            return (bytes[offset] & 0xFF) << 8 | bytes[offset + 1] & 0xFF;
        }
    }
}
