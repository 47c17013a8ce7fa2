package dev.coyield.transform.classfile;

import dev.coyield.transform.ClassFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/** Writes a tree as a class file, with the stack map frames that it has: no class needs to be looked at for that. */
public final class ClassFileWriter {
    private ClassFileWriter() {}

    /**
     * Writes.
     *
     * @param node the class
     * @param original the class file that it was read from; null for a new class
     * @return the bytes
     * @throws org.objectweb.asm.MethodTooLargeException if a method's code exceeds 65,535 bytes (JVMS 4.7.3)
     * @throws org.objectweb.asm.ClassTooLargeException if there are too many constants
     */
    public static ClassFile write(ClassNode node, @Nullable ClassReader original) {
        var writer = new ClassWriter(original, ClassWriter.COMPUTE_MAXS);
        // ASM guards servers against hostile classes; these are the developer's own, and the JVM's limits bound them.
        writer.setComputeLimits(Integer.MAX_VALUE, Long.MAX_VALUE);
        node.accept(writer);
        return new ClassFile(node.name, writer.toByteArray());
    }
}
