package dev.coyield.proof.everywhere;

import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Gives the JDK's classes names that an ordinary class loader may define.
 *
 * <p>The few types that the verifier knows by name keep theirs (JVMS 4.10.1.2): it finds no fault with a call of a method
 * that they do not have.
 */
final class Renaming extends Remapper {
    private static final String PREFIX = "renamed/";
    private static final Set<String> KEPT = Set.of(
            "java/lang/Object",
            "java/lang/String",
            "java/lang/Class",
            "java/lang/Throwable",
            "java/lang/Cloneable",
            "java/io/Serializable",
            "java/lang/invoke/MethodHandle",
            "java/lang/invoke/MethodType");

    private Renaming() {
        super(Opcodes.ASM9);
    }

    static String of(String name) {
        return KEPT.contains(name) ? name : PREFIX + name;
    }

    static byte[] apply(byte[] classFile) {
        var writer = new ClassWriter(0);
        new ClassReader(classFile)
                .accept(new ClassRemapper(unsealed(writer), new Renaming()), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    /** Outside a named module all that a sealed class permits would have to be in its package. */
    private static ClassVisitor unsealed(ClassVisitor next) {
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public void visitPermittedSubclass(String name) {}
        };
    }

    @Override
    public String map(String name) {
        return of(name);
    }
}
