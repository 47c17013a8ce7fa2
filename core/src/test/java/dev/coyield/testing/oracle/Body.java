package dev.coyield.testing.oracle;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * A call of a coroutine method that is yet to run.
 *
 * @param method the renamed body
 * @param receiver null for a static one
 * @param arguments the rest
 */
record Body(Method method, Object receiver, Object[] arguments) {
    /** Ends the name of every renamed body. */
    static final String SUFFIX = "$body";

    /**
     * Finds it.
     *
     * @param values the receiver, if there is one, and the arguments
     */
    static Body of(Class<?> owner, String name, String descriptor, Object[] values) {
        for (Method method : owner.getDeclaredMethods()) {
            if (method.getName().equals(name) && descriptor(method).equals(descriptor)) {
                method.setAccessible(true);
                return Modifier.isStatic(method.getModifiers())
                        ? new Body(method, null, values)
                        : new Body(method, values[0], Arrays.copyOfRange(values, 1, values.length));
            }
        }
        throw new AssertionError("no " + name + descriptor + " in " + owner);
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    Object run() throws Throwable {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** {@code Averager.averager}. */
    String describe() {
        return method.getDeclaringClass().getSimpleName() + "." + original(method.getName());
    }

    static String original(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
