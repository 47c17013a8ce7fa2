package dev.coyield.transform.explain;

import dev.coyield.transform.Outcome.Coroutine;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+?)(?:\\$[0-9a-f]{1,8})?\\$\\d+");

    static MethodName of(Coroutine coroutine) {
        Matcher lambda = LAMBDA.matcher(coroutine.method());
        boolean isLambda = lambda.matches();
        String parameters = Arrays.stream(Type.getArgumentTypes(coroutine.descriptor()))
                .map(MethodName::simple)
                .collect(Collectors.joining(", "));
        return new MethodName(
                simple(coroutine.className()),
                isLambda ? around(lambda.group(1)) : coroutine.method(),
                parameters,
                simple(Type.getReturnType(coroutine.descriptor())),
                isLambda);
    }

    private static String around(String method) {
        return switch (method) {
            case "new" -> "<init>";
            case "static" -> "<clinit>";
            default -> method;
        };
    }

    private static String simple(Type type) {
        return simple(type.getClassName());
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** {@code Harbor.unload}, {@code Harbor.unload, a lambda}. */
    String brief() {
        return owner + "." + method + (isLambda ? ", a lambda" : "");
    }
}
