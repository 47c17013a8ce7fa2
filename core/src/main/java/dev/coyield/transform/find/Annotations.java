package dev.coyield.transform.find;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The annotations that say what a method is to the transformer. */
public final class Annotations {
    /** Descriptor of {@code @Coroutine}. */
    public static final String COROUTINE = "Ldev/coyield/Coroutine;";

    /** Descriptor of the mark on a method that has been rewritten. */
    public static final String INSTRUMENTED = "Ldev/coyield/runtime/Instrumented;";

    private Annotations() {}

    /** Whether a method bears {@code @Coroutine}. */
    public static boolean isCoroutine(MethodNode method) {
        return find(method, COROUTINE) != null;
    }

    /** Whether a method has been rewritten. */
    public static boolean isInstrumented(MethodNode method) {
        return find(method, INSTRUMENTED) != null;
    }

    /** Internal names of the frame classes that a class's rewritten methods use. */
    public static List<String> framesOf(ClassNode owner) {
        return owner.methods.stream()
                .map(method -> value(find(method, INSTRUMENTED), "frame"))
                .filter(frame -> frame != null)
                .map(frame -> frame.toString().replace('.', '/'))
                .toList();
    }

    /** The value of {@code primed}. */
    static boolean isPrimed(MethodNode method) {
        return Boolean.TRUE.equals(value(find(method, COROUTINE), "primed"));
    }

    private static @Nullable Object value(@Nullable AnnotationNode annotation, String name) {
        if (annotation == null || annotation.values == null) {
            return null;
        }
        int index = annotation.values.indexOf(name);
        return index < 0 ? null : annotation.values.get(index + 1);
    }

    private static @Nullable AnnotationNode find(MethodNode method, String descriptor) {
        return Stream.of(method.visibleAnnotations, method.invisibleAnnotations)
                .filter(annotations -> annotations != null)
                .flatMap(List::stream)
                .filter(annotation -> annotation.desc.equals(descriptor))
                .findFirst()
                .orElse(null);
    }
}
