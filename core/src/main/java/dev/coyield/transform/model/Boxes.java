package dev.coyield.transform.model;

import java.util.Optional;
import org.objectweb.asm.Type;

/** The classes that box primitive values (JLS 5.1.7). */
public final class Boxes {
    private Boxes() {}

    /** The class that boxes values of a type; nothing for a reference type. */
    public static Optional<Type> box(Type type) {
        String name = switch (type.getSort()) {
            case Type.BOOLEAN -> "Boolean";
            case Type.BYTE -> "Byte";
            case Type.CHAR -> "Character";
            case Type.SHORT -> "Short";
            case Type.INT -> "Integer";
            case Type.LONG -> "Long";
            case Type.FLOAT -> "Float";
            case Type.DOUBLE -> "Double";
            default -> null;
        };
        return Optional.ofNullable(name).map(simple -> Type.getObjectType("java/lang/" + simple));
    }
}
