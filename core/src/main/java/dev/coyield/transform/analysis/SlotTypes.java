package dev.coyield.transform.analysis;

import dev.coyield.transform.model.SlotType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** What type of value each instruction makes. Never merges: {@link TypeFlow} takes merged types from the class file. */
final class SlotTypes extends Interpreter<SlotType> implements Opcodes {
    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    SlotTypes() {
        super(ASM9);
    }

    @Override
    public @Nullable SlotType newValue(@Nullable Type type) {
        if (type == null) {
            return SlotType.TOP;
        }
        return type == Type.VOID_TYPE ? null : SlotType.of(type);
    }

    @Override
    public SlotType newOperation(AbstractInsnNode instruction) {
        return switch (instruction.getOpcode()) {
            case ACONST_NULL -> SlotType.NULL;
            case LCONST_0, LCONST_1 -> SlotType.LONG;
            case FCONST_0, FCONST_1, FCONST_2 -> SlotType.FLOAT;
            case DCONST_0, DCONST_1 -> SlotType.DOUBLE;
            case LDC -> constant(((LdcInsnNode) instruction).cst);
            case GETSTATIC -> SlotType.of(Type.getType(((FieldInsnNode) instruction).desc));
            case NEW -> SlotType.created(Type.getObjectType(((TypeInsnNode) instruction).desc), instruction);
            default -> SlotType.INT;
        };
    }

    private static SlotType constant(Object value) {
        if (value instanceof Integer) {
            return SlotType.INT;
        } else if (value instanceof Float) {
            return SlotType.FLOAT;
        } else if (value instanceof Long) {
            return SlotType.LONG;
        } else if (value instanceof Double) {
            return SlotType.DOUBLE;
        } else if (value instanceof ConstantDynamic dynamic) {
            return SlotType.of(Type.getType(dynamic.getDescriptor()));
        }
        return SlotType.reference(Type.getObjectType(constantClass(value)));
    }

    private static String constantClass(Object value) {
        if (value instanceof String) {
            return "java/lang/String";
        } else if (value instanceof Handle) {
            return "java/lang/invoke/MethodHandle";
        }
        boolean isMethodType = value instanceof Type type && type.getSort() == Type.METHOD;
        return isMethodType ? "java/lang/invoke/MethodType" : "java/lang/Class";
    }

    @Override
    public SlotType copyOperation(AbstractInsnNode instruction, SlotType value) {
        return value;
    }

    @Override
    public @Nullable SlotType unaryOperation(AbstractInsnNode instruction, SlotType value) {
        return switch (instruction.getOpcode()) {
            case INEG, IINC, L2I, F2I, D2I, I2B, I2C, I2S, ARRAYLENGTH, INSTANCEOF -> SlotType.INT;
            case LNEG, I2L, F2L, D2L -> SlotType.LONG;
            case FNEG, I2F, L2F, D2F -> SlotType.FLOAT;
            case DNEG, I2D, L2D, F2D -> SlotType.DOUBLE;
            case GETFIELD -> SlotType.of(Type.getType(((FieldInsnNode) instruction).desc));
            case CHECKCAST -> SlotType.reference(Type.getObjectType(((TypeInsnNode) instruction).desc));
            case NEWARRAY -> SlotType.reference(primitiveArray(((IntInsnNode) instruction).operand));
            case ANEWARRAY -> {
                Type element = Type.getObjectType(((TypeInsnNode) instruction).desc);
                yield SlotType.reference(Type.getType("[" + element.getDescriptor()));
            }
            default -> null;
        };
    }

    private static Type primitiveArray(int code) {
        return Type.getType(
                switch (code) {
                    case Opcodes.T_BOOLEAN -> "[Z";
                    case Opcodes.T_CHAR -> "[C";
                    case Opcodes.T_BYTE -> "[B";
                    case Opcodes.T_SHORT -> "[S";
                    case Opcodes.T_INT -> "[I";
                    case Opcodes.T_FLOAT -> "[F";
                    case Opcodes.T_LONG -> "[J";
                    default -> "[D";
                });
    }

    @Override
    public @Nullable SlotType binaryOperation(AbstractInsnNode instruction, SlotType left, SlotType right) {
        return switch (instruction.getOpcode()) {
            case LALOAD, LADD, LSUB, LMUL, LDIV, LREM, LSHL, LSHR, LUSHR, LAND, LOR, LXOR -> SlotType.LONG;
            case FALOAD, FADD, FSUB, FMUL, FDIV, FREM -> SlotType.FLOAT;
            case DALOAD, DADD, DSUB, DMUL, DDIV, DREM -> SlotType.DOUBLE;
            case AALOAD -> element(left);
            case IF_ICMPEQ, IF_ICMPNE, IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE -> null;
            case IF_ACMPEQ, IF_ACMPNE, PUTFIELD -> null;
            default -> SlotType.INT;
        };
    }

    /** JVMS 4.10.1.9, aaload: an element of null is null. */
    private static SlotType element(SlotType array) {
        if (array.sort() != SlotType.Sort.REFERENCE) {
            return SlotType.NULL;
        }
        String descriptor = array.asType().getDescriptor();
        return descriptor.startsWith("[")
                ? SlotType.reference(Type.getType(descriptor.substring(1)))
                : SlotType.reference(OBJECT);
    }

    @Override
    public @Nullable SlotType ternaryOperation(
            AbstractInsnNode instruction, SlotType array, SlotType index, SlotType value) {
        return null;
    }

    @Override
    public @Nullable SlotType naryOperation(AbstractInsnNode instruction, List<? extends SlotType> values) {
        if (instruction instanceof MultiANewArrayInsnNode array) {
            return SlotType.reference(Type.getType(array.desc));
        }
        String descriptor = instruction instanceof InvokeDynamicInsnNode dynamic
                ? dynamic.desc
                : ((MethodInsnNode) instruction).desc;
        return newValue(Type.getReturnType(descriptor));
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, SlotType value, SlotType expected) {}

    @Override
    public SlotType merge(SlotType one, SlotType other) {
        throw new AssertionError("types are not merged");
    }
}
