package dev.coyield.transform.check;

import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.ReturnKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What a coroutine method's generic return type says of its values: the erased types that each of them is of. A type variable
 * and {@code ? extends} say their bounds; a raw type, {@code ?} and {@code ? super} say nothing.
 *
 * @param yielded {@code Y}
 * @param sent {@code S}
 * @param result {@code R}
 */
record DeclaredTypes(List<Type> yielded, List<Type> sent, List<Type> result) {

    static DeclaredTypes of(CoroutineMethod method) {
        var ofMethod = GenericSignature.read(method.node().signature);
        Map<String, List<GenericSignature.Written>> variables = new HashMap<>();
        variables.putAll(GenericSignature.read(method.owner().signature).variables());
        variables.putAll(ofMethod.variables());
        boolean isGenerator = method.kind() == ReturnKind.GENERATOR;
        return new DeclaredTypes(
                erased(ofMethod, 0, variables),
                isGenerator ? erased(ofMethod, 1, variables) : List.of(),
                isGenerator ? erased(ofMethod, 2, variables) : List.of());
    }

    private static List<Type> erased(
            GenericSignature signature, int argument, Map<String, List<GenericSignature.Written>> variables) {
        return argument < signature.returnArguments().size()
                ? erase(signature.returnArguments().get(argument), variables)
                : List.of();
    }

    private static List<Type> erase(
            GenericSignature.@Nullable Written written, Map<String, List<GenericSignature.Written>> variables) {
        if (written == null) {
            return List.of();
        }
        String dimensions = "[".repeat(written.dimensions());
        if (written.descriptor() != null) {
            return List.of(Type.getType(dimensions + written.descriptor()));
        }
        // Without the variable itself: a broken class file may say that it is bounded by itself.
        Map<String, List<GenericSignature.Written>> others = new HashMap<>(variables);
        List<GenericSignature.Written> bounds = others.remove(written.variable());
        List<Type> types = new ArrayList<>();
        for (GenericSignature.Written bound : bounds == null ? List.<GenericSignature.Written>of() : bounds) {
            erase(bound, others).forEach(type -> types.add(Type.getType(dimensions + type.getDescriptor())));
        }
        return types;
    }
}
