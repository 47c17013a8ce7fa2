package dev.coyield.transform.model;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * The verifier's type of a local or an operand (JVMS 4.10.1.2).
 *
 * @param sort which sort
 * @param type the type of a {@link Sort#REFERENCE}, the class of a {@link Sort#NEW}
 * @param created the NEW instruction of a {@link Sort#NEW}
 */
public record SlotType(
        Sort sort, @Nullable Type type, @Nullable AbstractInsnNode created) implements Value {

    /** Sorts of verification types. */
    public enum Sort {
        TOP,
        INT,
        FLOAT,
        LONG,
        DOUBLE,
        NULL,
        REFERENCE,
        /** An object whose constructor has not been called. */
        NEW
    }

    public static final SlotType TOP = new SlotType(Sort.TOP, null, null);
    public static final SlotType INT = new SlotType(Sort.INT, null, null);
    public static final SlotType FLOAT = new SlotType(Sort.FLOAT, null, null);
    public static final SlotType LONG = new SlotType(Sort.LONG, null, null);
    public static final SlotType DOUBLE = new SlotType(Sort.DOUBLE, null, null);
    public static final SlotType NULL = new SlotType(Sort.NULL, null, null);

    /** An initialised object or array. */
    public static SlotType reference(Type type) {
        return new SlotType(Sort.REFERENCE, type, null);
    }

    /** What a NEW instruction makes. */
    public static SlotType created(Type type, AbstractInsnNode by) {
        return new SlotType(Sort.NEW, type, by);
    }

    /** The verifier's type of a value of a declared type. */
    public static SlotType of(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> INT;
            case Type.FLOAT -> FLOAT;
            case Type.LONG -> LONG;
            case Type.DOUBLE -> DOUBLE;
            default -> reference(type);
        };
    }

    @Override
    public int getSize() {
        return sort == Sort.LONG || sort == Sort.DOUBLE ? 2 : 1;
    }

    /** Whether it takes a field to survive a suspension: null is known, and nothing is nothing. */
    public boolean isStorable() {
        return sort != Sort.TOP && sort != Sort.NULL && sort != Sort.NEW;
    }

    /** Whether it is a reference or null. */
    public boolean isReference() {
        return sort == Sort.REFERENCE || sort == Sort.NULL;
    }

    /** The type of a field or the operand of a load and store; Object for null. */
    public Type asType() {
        return switch (sort) {
            case INT -> Type.INT_TYPE;
            case FLOAT -> Type.FLOAT_TYPE;
            case LONG -> Type.LONG_TYPE;
            case DOUBLE -> Type.DOUBLE_TYPE;
            case REFERENCE -> asObject();
            default -> Type.getObjectType("java/lang/Object");
        };
    }

    /** The class of a {@link Sort#NEW}, the type of a {@link Sort#REFERENCE}. */
    public Type asObject() {
        if (type == null) {
            throw new IllegalStateException(this + " is no object");
        }
        return type;
    }

    /** How a stack map frame spells it, for all but {@link Sort#NEW}. */
    public Object asFrameEntry() {
        return switch (sort) {
            case TOP, NEW -> Opcodes.TOP;
            case INT -> Opcodes.INTEGER;
            case FLOAT -> Opcodes.FLOAT;
            case LONG -> Opcodes.LONG;
            case DOUBLE -> Opcodes.DOUBLE;
            case NULL -> Opcodes.NULL;
            case REFERENCE -> asObject().getInternalName();
        };
    }
}
