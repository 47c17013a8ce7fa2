package dev.coyield.proof.everywhere;

import dev.coyield.transform.model.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Takes a method's body out into a coroutine, which the method itself drives to its end.
 *
 * <pre>
 *   int size(Node node) {                         int size(Node node) {
 *       return node.left + node.right;                return (Integer) Drive.toEnd(size$everywhere4(node));
 *   }                                             }
 *                                                 &#64;Coroutine private Generator size$everywhere4(Node node) {
 *                                           =&gt;        Co.yield();
 *                                                     return Co.done((Integer) (node.left + node.right));
 *                                                 }
 * </pre>
 */
final class MethodTurner {
    private static final String DRIVE = "dev/coyield/proof/everywhere/Drive";
    private static final String CO = "dev/coyield/Co";

    private final ClassNode owner;
    private final MethodNode method;
    private final Type result;
    private final ReturnKind kind;

    /** For one method, which becomes a coroutine of one kind. */
    MethodTurner(ClassNode owner, MethodNode method, ReturnKind kind) {
        this.owner = owner;
        this.method = method;
        this.result = Type.getReturnType(method.desc);
        this.kind = kind;
    }

    /**
     * Changes the method.
     *
     * @param name the coroutine's name
     * @return the coroutine
     */
    MethodNode turn(String name) {
        MethodNode coroutine = coroutine(name);
        for (AbstractInsnNode instruction : coroutine.instructions.toArray()) {
            if (instruction.getOpcode() >= Opcodes.IRETURN && instruction.getOpcode() <= Opcodes.RETURN) {
                coroutine.instructions.insertBefore(instruction, done());
                coroutine.instructions.set(instruction, new InsnNode(Opcodes.ARETURN));
            }
        }
        method.instructions = drive(coroutine);
        return coroutine;
    }

    private MethodNode coroutine(String name) {
        int kept = method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_STRICT);
        var coroutine = new MethodNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | kept,
                name,
                Type.getMethodDescriptor(Type.getObjectType(kind.internalName()), Type.getArgumentTypes(method.desc)),
                null,
                method.exceptions.toArray(String[]::new));
        coroutine.visibleAnnotations = List.of(new AnnotationNode("Ldev/coyield/Coroutine;"));
        coroutine.instructions = method.instructions;
        coroutine.tryCatchBlocks = method.tryCatchBlocks;
        coroutine.localVariables = method.localVariables;
        coroutine.maxLocals = method.maxLocals;
        coroutine.maxStack = method.maxStack;
        method.tryCatchBlocks = new ArrayList<>();
        method.localVariables = null;
        method.visibleLocalVariableAnnotations = null;
        method.invisibleLocalVariableAnnotations = null;
        return coroutine;
    }

    // return Co.done((Integer) value);
    private InsnList done() {
        var code = new InsnList();
        if (result != Type.VOID_TYPE) {
            if (result.getSort() < Type.ARRAY) {
                code.add(boxing("valueOf", Opcodes.INVOKESTATIC, Type.getMethodDescriptor(box(), result)));
            }
            code.add(call(Opcodes.INVOKESTATIC, CO, "done", "(Ljava/lang/Object;)Ljava/lang/Object;"));
        } else {
            code.add(call(Opcodes.INVOKESTATIC, CO, "done", "()Ljava/lang/Object;"));
        }
        code.add(new TypeInsnNode(Opcodes.CHECKCAST, kind.internalName()));
        return code;
    }

    // return (Integer) Drive.toEnd(size$everywhere4(node));
    private InsnList drive(MethodNode coroutine) {
        var code = new InsnList();
        boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
        int slot = isStatic ? 0 : 1;
        if (!isStatic) {
            code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        }
        for (Type argument : Type.getArgumentTypes(method.desc)) {
            code.add(new VarInsnNode(argument.getOpcode(Opcodes.ILOAD), slot));
            slot += argument.getSize();
        }
        boolean isInterface = (owner.access & Opcodes.ACC_INTERFACE) != 0;
        int opcode = isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL;
        code.add(new MethodInsnNode(opcode, owner.name, coroutine.name, coroutine.desc, isInterface));
        code.add(call(Opcodes.INVOKESTATIC, DRIVE, "toEnd", "(L" + driven() + ";)Ljava/lang/Object;"));
        code.add(unboxed());
        code.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        return code;
    }

    private String driven() {
        return switch (kind.shape()) {
            case GENERATOR -> "dev/coyield/Generator";
            case ITERATOR -> "java/util/Iterator";
            case ITERABLE -> "java/lang/Iterable";
            case STREAM -> "java/util/stream/BaseStream";
        };
    }

    private InsnList unboxed() {
        var code = new InsnList();
        if (result == Type.VOID_TYPE) {
            code.add(new InsnNode(Opcodes.POP));
        } else if (result.getSort() >= Type.ARRAY) {
            code.add(new TypeInsnNode(Opcodes.CHECKCAST, result.getInternalName()));
        } else {
            code.add(new TypeInsnNode(Opcodes.CHECKCAST, box().getInternalName()));
            code.add(boxing(result.getClassName() + "Value", Opcodes.INVOKEVIRTUAL, Type.getMethodDescriptor(result)));
        }
        return code;
    }

    private MethodInsnNode boxing(String name, int opcode, String descriptor) {
        return call(opcode, box().getInternalName(), name, descriptor);
    }

    private Type box() {
        return Type.getType(
                switch (result.getSort()) {
                    case Type.BOOLEAN -> Boolean.class;
                    case Type.BYTE -> Byte.class;
                    case Type.CHAR -> Character.class;
                    case Type.SHORT -> Short.class;
                    case Type.INT -> Integer.class;
                    case Type.LONG -> Long.class;
                    case Type.FLOAT -> Float.class;
                    default -> Double.class;
                });
    }

    private static MethodInsnNode call(int opcode, String owner, String name, String descriptor) {
        return new MethodInsnNode(opcode, owner, name, descriptor, false);
    }
}
