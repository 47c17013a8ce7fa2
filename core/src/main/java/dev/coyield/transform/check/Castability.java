package dev.coyield.transform.check;

import dev.coyield.transform.classfile.ClassHeader;
import dev.coyield.transform.classfile.ClassPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Whether an object of one type may be of another (JLS 5.5.1), as far as the class path tells. Bytecode knows erased types
 * only, so a value of a more general type than declared is given the benefit of the doubt.
 */
public final class Castability {
    private static final String OBJECT = "java/lang/Object";

    private final ClassPath classPath;

    /** Over a class path. */
    public Castability(ClassPath classPath) {
        this.classPath = classPath;
    }

    /** Whether no object can be of both types. */
    boolean areDistinct(Type one, Type other) {
        if (one.getSort() == Type.ARRAY && other.getSort() == Type.ARRAY) {
            return areElementsDistinct(element(one), element(other));
        }
        if (one.getSort() == Type.ARRAY || other.getSort() == Type.ARRAY) {
            String plain = (one.getSort() == Type.ARRAY ? other : one).getInternalName();
            return !List.of(OBJECT, "java/lang/Cloneable", "java/io/Serializable")
                    .contains(plain);
        }
        return areClassesDistinct(one.getInternalName(), other.getInternalName());
    }

    private boolean areElementsDistinct(Type one, Type other) {
        boolean isPrimitive = one.getSort() < Type.ARRAY || other.getSort() < Type.ARRAY;
        return isPrimitive ? !one.equals(other) : areDistinct(one, other);
    }

    private static Type element(Type array) {
        return Type.getType(array.getDescriptor().substring(1));
    }

    private boolean areClassesDistinct(String one, String other) {
        Optional<List<ClassHeader>> aboveOne = supertypes(one);
        Optional<List<ClassHeader>> aboveOther = supertypes(other);
        if (aboveOne.isEmpty() || aboveOther.isEmpty() || one.equals(OBJECT) || other.equals(OBJECT)) {
            return false;
        }
        if (contains(aboveOne.get(), other) || contains(aboveOther.get(), one)) {
            return false;
        }
        ClassHeader first = aboveOne.get().get(0);
        ClassHeader second = aboveOther.get().get(0);
        if (isInterface(first) || isInterface(second)) {
            return isFinal(first) || isFinal(second);
        }
        return true;
    }

    /** The type itself, then all above it; nothing if one of them is not known. */
    private Optional<List<ClassHeader>> supertypes(String name) {
        List<ClassHeader> found = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(name));
        while (!open.isEmpty()) {
            Optional<ClassHeader> header = classPath.find(open.remove(0));
            if (header.isEmpty()) {
                return Optional.empty();
            }
            found.add(header.get());
            if (header.get().superName() != null) {
                open.add(header.get().superName());
            }
            open.addAll(header.get().interfaces());
        }
        return Optional.of(found);
    }

    private static boolean contains(List<ClassHeader> types, String name) {
        return types.stream().anyMatch(type -> type.name().equals(name));
    }

    private static boolean isInterface(ClassHeader type) {
        return (type.access() & Opcodes.ACC_INTERFACE) != 0;
    }

    private static boolean isFinal(ClassHeader type) {
        return (type.access() & Opcodes.ACC_FINAL) != 0;
    }
}
