package dev.coyield.testing;

import dev.coyield.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** What can be run in the package {@code targets}: public static methods without parameters that give a coroutine. */
public final class TargetMethods {
    private static final Set<Class<?>> TYPES = Set.of(
            Generator.class,
            Iterator.class,
            Iterable.class,
            Stream.class,
            PrimitiveIterator.OfInt.class,
            PrimitiveIterator.OfLong.class,
            PrimitiveIterator.OfDouble.class,
            IntStream.class,
            LongStream.class,
            DoubleStream.class);

    private TargetMethods() {}

    /** The names of the package's top-level classes. */
    public static List<String> classes() {
        return classFiles().stream().filter(name -> !name.contains("$")).toList();
    }

    /** The names of all the package's classes, nested ones included. */
    public static List<String> classFiles() {
        try (Stream<Path> files = Files.list(
                Path.of(TargetMethods.class.getResource("/targets/Log.class").toURI())
                        .getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> "targets." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The same of a class file, by name. */
    public static List<String> in(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_CODE);
        Set<String> descriptors =
                TYPES.stream().map(type -> "()" + Type.getDescriptor(type)).collect(Collectors.toSet());
        return node.methods.stream()
                .filter(method ->
                        (method.access & Opcodes.ACC_PUBLIC) != 0 && (method.access & Opcodes.ACC_STATIC) != 0)
                .filter(method -> descriptors.contains(method.desc))
                .map(method -> method.name)
                .sorted()
                .toList();
    }

    /** The methods of a class, in the order of their names. */
    public static List<Method> in(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && TYPES.contains(method.getReturnType())) {
                methods.add(method);
            }
        }
        methods.sort(Comparator.comparing(Method::getName));
        return methods;
    }
}
