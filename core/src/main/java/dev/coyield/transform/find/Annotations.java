package dev.coyield.transform.find;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
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

    /** The value of {@code primed}. */
    static boolean isPrimed(MethodNode method) {
        AnnotationNode annotation = find(method, COROUTINE);
        List<Object> values = annotation == null ? null : annotation.values;
        if (values == null) {
            return false;
        }
        int name = values.indexOf("primed");
        return name >= 0 && Boolean.TRUE.equals(values.get(name + 1));
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
