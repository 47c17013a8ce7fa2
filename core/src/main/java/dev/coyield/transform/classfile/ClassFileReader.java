package dev.coyield.transform.classfile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** Reads a whole class file into a tree, its stack map frames expanded. */
public final class ClassFileReader {
    /** The oldest class files that have all stack maps (Java 8). */
    private static final int OLDEST = Opcodes.V1_8;

    private final ClassReader reader;

    private ClassFileReader(ClassReader reader) {
        this.reader = reader;
    }

    /**
     * Reads.
     *
     * @throws DamagedClassFileException if the class file is damaged, or its version is not supported
     */
    public static ClassFileReader of(byte[] classFile, ClassHeader header) throws DamagedClassFileException {
        if (header.majorVersion() < OLDEST) {
            throw new DamagedClassFileException(
                    "has version " + header.majorVersion() + ", older than Java 8's (52): compile it for 8 or newer",
                    null);
        }
        try {
            return new ClassFileReader(new ClassReader(classFile));
        } catch (IllegalArgumentException e) {
            throw new DamagedClassFileException(
                    "has version " + header.majorVersion() + ", newer than this transformer reads:"
                            + " use a newer version of Coyield, or compile for an older release of Java",
                    e);
        } catch (RuntimeException e) {
            throw new DamagedClassFileException("is damaged", e);
        }
    }

    /** The reader, whose constants the rewritten class begins with, so that unknown attributes stay valid. */
    public ClassReader reader() {
        return reader;
    }

    /**
     * The class.
     *
     * @throws DamagedClassFileException if the class file is damaged
     */
    public ClassNode read() throws DamagedClassFileException {
        try {
            var node = new ClassNode();
            reader.accept(node, ClassReader.EXPAND_FRAMES);
            return node;
        } catch (RuntimeException e) {
            throw new DamagedClassFileException("is damaged", e);
        }
    }
}
