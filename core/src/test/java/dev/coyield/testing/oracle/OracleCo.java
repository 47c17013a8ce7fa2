package dev.coyield.testing.oracle;

import dev.coyield.Generator;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** What the calls of a rewritten body go to: a factory's and {@code dev.coyield.Co}'s. */
public final class OracleCo {
    private static final String HERE = OracleCo.class.getPackageName() + ".";

    private OracleCo() {}

    /**
     * Replaces the whole of a coroutine method.
     *
     * @param owner the class
     * @param name the renamed body
     * @param descriptor its descriptor
     * @param values receiver and arguments
     * @param primed whether it is run to its first yield
     * @param returnType what to give
     * @return the generator, or what wraps it
     */
    public static Object start(
            Class<?> owner, String name, String descriptor, Object[] values, boolean primed, Class<?> returnType) {
        Body body = Body.of(owner, name, descriptor, values);
        if (returnType == Iterable.class) {
            return (Iterable<Object>) () -> make(body, primed, returnType);
        }
        ThreadGenerator generator = make(body, primed, returnType);
        if (PrimitiveIterator.class.isAssignableFrom(returnType)) {
            return Primitives.iterator(generator, returnType);
        }
        if (BaseStream.class.isAssignableFrom(returnType) && returnType != Stream.class) {
            return Primitives.stream(generator, returnType);
        }
        if (returnType == Stream.class) {
            return generator.stream();
        }
        if (returnType.isInstance(generator)) {
            return generator;
        }
        throw new AssertionError("the oracle knows no coroutines of type " + returnType);
    }

    private static ThreadGenerator make(Body body, boolean primed, Class<?> returnType) {
        ThreadGenerator generator = new ThreadGenerator(body, Primitives.conversion(returnType));
        if (primed) {
            generator.prime();
        }
        return generator;
    }

    public static Object yield() {
        return OracleCo.yield((Object) null);
    }

    public static Object yield(Object value) {
        return ThreadGenerator.current().yield(value);
    }

    public static Object yield(boolean value) {
        return OracleCo.yield((Object) value);
    }

    public static Object yield(byte value) {
        return OracleCo.yield((Object) value);
    }

    public static Object yield(char value) {
        return OracleCo.yield((Object) value);
    }

    public static Object yield(short value) {
        return OracleCo.yield((Object) value);
    }

    public static Object yield(int value) {
        return OracleCo.yield((Object) value);
    }

    public static Object yield(long value) {
        return OracleCo.yield((Object) value);
    }

    public static Object yield(float value) {
        return OracleCo.yield((Object) value);
    }

    public static Object yield(double value) {
        return OracleCo.yield((Object) value);
    }

    public static Object yieldFrom(Generator<?, ?, ?> delegate) {
        return yieldFrom0(delegate);
    }

    public static void yieldFrom(Iterator<?> delegate) {
        yieldFrom0(delegate);
    }

    private static Object yieldFrom0(Iterator<?> delegate) {
        if (delegate == null) {
            throw new NullPointerException("yieldFrom(null)");
        }
        return ThreadGenerator.current().delegateTo(delegate, callerInBody());
    }

    public static void yieldFrom(Iterable<?> delegate) {
        ThreadGenerator.current().delegateTo(delegate, callerInBody());
    }

    public static void yieldFrom(BaseStream<?, ?> delegate) {
        ThreadGenerator.current().delegateTo(delegate, callerInBody());
    }

    /**
     * Replaces Co.done().
     *
     * @param returnType the method's return type
     * @return of that type
     */
    public static Object done(Class<?> returnType) {
        return done(null, returnType);
    }

    /**
     * Replaces Co.done(result).
     *
     * @param result the result
     * @param returnType the method's return type
     * @return of that type
     */
    public static Object done(Object result, Class<?> returnType) {
        return new OracleDone(result).as(returnType);
    }

    public static Generator<?, ?, ?> self() {
        return ThreadGenerator.current();
    }

    /** The line in the body that called here. */
    static StackTraceElement callerInBody() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(HERE))
                        .findFirst()
                        .map(StackWalker.StackFrame::toStackTraceElement)
                        .map(at -> new StackTraceElement(
                                at.getClassName(),
                                Body.original(at.getMethodName()),
                                at.getFileName(),
                                at.getLineNumber()))
                        .orElseThrow());
    }
}
