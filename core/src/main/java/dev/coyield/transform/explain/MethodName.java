package dev.coyield.transform.explain;

import dev.coyield.transform.Outcome.Coroutine;
import dev.coyield.transform.words.LambdaName;
import dev.coyield.transform.words.Names;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * How a method is called on the page.
 *
 * @param owner the class, without its package
 * @param method its name in the source; for a lambda, that of the method around it
 * @param parameters its parameters' types
 * @param returned what it returns
 * @param isLambda whether it is a lambda's body
 */
record MethodName(String owner, String method, String parameters, String returned, boolean isLambda) {
    static MethodName of(Coroutine coroutine) {
        Optional<String> around = LambdaName.around(coroutine.method());
        String parameters = Arrays.stream(Type.getArgumentTypes(coroutine.descriptor()))
                .map(Names::of)
                .collect(Collectors.joining(", "));
        return new MethodName(
                Names.of(coroutine.className()),
                around.orElse(coroutine.method()),
                parameters,
                Names.of(Type.getReturnType(coroutine.descriptor())),
                around.isPresent());
    }

    /** {@code Harbor.unload}, {@code Harbor.unload, a lambda}. */
    String brief() {
        return owner + "." + method + (isLambda ? ", a lambda" : "");
    }
}
