package dev.coyield.testing.oracle;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * What {@code Co.done(result)} gives in the oracle's world: a proxy of the method's return type, with this behind it.
 *
 * @param result the generator's result
 */
record OracleDone(Object result) implements InvocationHandler {
    Object as(Class<?> returnType) {
        return Proxy.newProxyInstance(OracleDone.class.getClassLoader(), new Class<?>[] {returnType}, this);
    }

    /** The one behind a returned object; null if it is anything else. */
    static OracleDone behind(Object returned) {
        return Proxy.isProxyClass(returned.getClass())
                        && Proxy.getInvocationHandler(returned) instanceof OracleDone done
                ? done
                : null;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        throw new AssertionError("what Co.done gives is for return only, but was asked for " + method.getName());
    }
}
