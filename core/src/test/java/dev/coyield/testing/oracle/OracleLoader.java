package dev.coyield.testing.oracle;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.testing.TransformingLoader;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Loads test programs for the oracle. What a body does stays as javac wrote it:
 *
 * <pre>
 *   &#64;Coroutine Generator g(int n) { ... Co.yield(n) ... }
 *   =&gt;  Generator g(int n) { return OracleCo.start(X.class, "g$body", "(I)L...;", {this, n}, false, Generator.class); }
 *       private Generator g$body(int n) { ... OracleCo.yield(n) ... }
 * </pre>
 */
public final class OracleLoader extends ClassLoader {
    /** Ends the name of a method that has a coroutine's body. */
    public static final String BODY_SUFFIX = Body.SUFFIX;

    private static final String CO = Type.getInternalName(Co.class);
    private static final String ORACLE = Type.getInternalName(OracleCo.class);
    private static final String COROUTINE = Type.getDescriptor(Coroutine.class);

    /** What a lambda with a yield in its body must return to be a coroutine. */
    private static final Set<String> COROUTINE_TYPES = Set.of(
            "Ldev/coyield/Generator;",
            "Ljava/util/Iterator;",
            "Ljava/lang/Iterable;",
            "Ljava/util/stream/Stream;",
            "Ljava/util/PrimitiveIterator$OfInt;",
            "Ljava/util/PrimitiveIterator$OfLong;",
            "Ljava/util/PrimitiveIterator$OfDouble;",
            "Ljava/util/stream/IntStream;",
            "Ljava/util/stream/LongStream;",
            "Ljava/util/stream/DoubleStream;");

    private static final String START =
            "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;[Ljava/lang/Object;ZLjava/lang/Class;)"
                    + "Ljava/lang/Object;";

    /** In the order of ASM's sorts. */
    private static final List<Class<?>> PRIMITIVES = List.of(
            void.class,
            boolean.class,
            char.class,
            byte.class,
            short.class,
            int.class,
            float.class,
            long.class,
            double.class);

    private final String prefix;
    private final Function<String, byte[]> originals;

    public OracleLoader(String prefix) {
        this(
                prefix,
                name -> OracleLoader.class.getResource("/" + name.replace('.', '/') + ".class") == null
                        ? null
                        : TransformingLoader.original(name));
    }

    /** With classes from elsewhere; {@code originals} gives null for one that there is not. */
    public OracleLoader(String prefix, Function<String, byte[]> originals) {
        super(OracleLoader.class.getClassLoader());
        this.prefix = prefix;
        this.originals = originals;
    }

    /** Ends the threads of all generators that stand suspended. */
    public static void abandonAll() {
        ThreadGenerator.abandonAll();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(prefix)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] original = originals.apply(name);
            if (original == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = rewrite(original);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /**
     * Rewrites a class file.
     *
     * @param original as the compiler wrote it
     * @return for the oracle
     */
    public static byte[] rewrite(byte[] original) {
        ClassReader reader = new ClassReader(original);
        ClassNode type = new ClassNode();
        reader.accept(type, 0);
        for (MethodNode method : new ArrayList<>(type.methods)) {
            if (isCoroutine(method)) {
                type.methods.add(factory(type, method));
                makeBody(method);
            }
        }
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    private static boolean isCoroutine(MethodNode method) {
        if ((method.access & Opcodes.ACC_BRIDGE) != 0) {
            return false;
        }
        return annotation(method) != null || isLambdaThatYields(method);
    }

    private static AnnotationNode annotation(MethodNode method) {
        if (method.visibleAnnotations == null) {
            return null;
        }
        return method.visibleAnnotations.stream()
                .filter(annotation -> annotation.desc.equals(COROUTINE))
                .findFirst()
                .orElse(null);
    }

    private static boolean isLambdaThatYields(MethodNode method) {
        if ((method.access & Opcodes.ACC_SYNTHETIC) == 0
                || !method.name.startsWith("lambda$")
                || !COROUTINE_TYPES.contains(Type.getReturnType(method.desc).getDescriptor())) {
            return false;
        }
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call && call.owner.equals(CO)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrimed(MethodNode method) {
        AnnotationNode annotation = annotation(method);
        return annotation != null && annotation.values != null && annotation.values.contains(true);
    }

    private static MethodNode factory(ClassNode type, MethodNode method) {
        int access = method.access & ~Opcodes.ACC_SYNCHRONIZED;
        String[] exceptions = method.exceptions.toArray(new String[0]);
        MethodNode factory = new MethodNode(access, method.name, method.desc, method.signature, exceptions);
        factory.visibleAnnotations = method.visibleAnnotations;
        method.visibleAnnotations = null;
        boolean primed = isPrimed(factory);
        Type result = Type.getReturnType(method.desc);
        factory.visitLdcInsn(Type.getObjectType(type.name));
        factory.visitLdcInsn(method.name + Body.SUFFIX);
        factory.visitLdcInsn(method.desc);
        pushReceiverAndArguments(factory);
        factory.visitInsn(primed ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        factory.visitLdcInsn(result);
        factory.visitMethodInsn(Opcodes.INVOKESTATIC, ORACLE, "start", START, false);
        factory.visitTypeInsn(Opcodes.CHECKCAST, result.getInternalName());
        factory.visitInsn(Opcodes.ARETURN);
        factory.visitMaxs(0, 0);
        return factory;
    }

    private static void pushReceiverAndArguments(MethodNode code) {
        List<Type> values = new ArrayList<>(List.of(Type.getArgumentTypes(code.desc)));
        if ((code.access & Opcodes.ACC_STATIC) == 0) {
            values.add(0, Type.getType(Object.class));
        }
        code.visitIntInsn(Opcodes.SIPUSH, values.size());
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        int slot = 0;
        for (int i = 0; i < values.size(); i++) {
            Type value = values.get(i);
            code.visitInsn(Opcodes.DUP);
            code.visitIntInsn(Opcodes.SIPUSH, i);
            code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), slot);
            box(code, value);
            code.visitInsn(Opcodes.AASTORE);
            slot += value.getSize();
        }
    }

    private static void box(MethodNode code, Type value) {
        if (value.getSort() < Type.ARRAY) {
            Class<?> wrapper = MethodType.methodType(PRIMITIVES.get(value.getSort()))
                    .wrap()
                    .returnType();
            String owner = Type.getInternalName(wrapper);
            code.visitMethodInsn(
                    Opcodes.INVOKESTATIC, owner, "valueOf", "(" + value + ")" + Type.getDescriptor(wrapper), false);
        }
    }

    private static void makeBody(MethodNode method) {
        method.name += Body.SUFFIX;
        method.access = Opcodes.ACC_PRIVATE | (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_VARARGS));
        Type result = Type.getReturnType(method.desc);
        List<MethodInsnNode> calls = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call && call.owner.equals(CO)) {
                calls.add(call);
            }
        }
        for (MethodInsnNode call : calls) {
            call.owner = ORACLE;
            if (call.name.equals("done")) {
                method.instructions.insertBefore(call, new LdcInsnNode(result));
                call.desc = call.desc.replace(")", "Ljava/lang/Class;)");
            }
        }
    }
}
