package dev.coyield.testing.oracle;

import dev.coyield.Generator;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.PrimitiveIterator;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The oracle's coroutines whose values are primitives: their values are boxed, converted where they are yielded. */
final class Primitives {
    private Primitives() {}

    /** What a method that returns a type does to each yielded value. */
    static UnaryOperator<Object> conversion(Class<?> returnType) {
        if (returnType == PrimitiveIterator.OfInt.class || returnType == IntStream.class) {
            return Primitives::toInt;
        }
        if (returnType == PrimitiveIterator.OfLong.class || returnType == LongStream.class) {
            return value -> value instanceof Long ? value : (Object) (long) toInt(value);
        }
        if (returnType == PrimitiveIterator.OfDouble.class || returnType == DoubleStream.class) {
            return Primitives::toDouble;
        }
        return UnaryOperator.identity();
    }

    private static int toInt(Object value) {
        if (value instanceof Character character) {
            return character;
        }
        if (value == null) {
            throw new NullPointerException();
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).intValue();
        }
        throw new ClassCastException();
    }

    private static Object toDouble(Object value) {
        return value instanceof Double || value instanceof Float || value instanceof Long
                ? ((Number) value).doubleValue()
                : (double) toInt(value);
    }

    /** A stream of a generator's values. */
    static BaseStream<?, ?> stream(Generator<?, ?, ?> generator, Class<?> returnType) {
        if (returnType == IntStream.class) {
            return generator.stream().mapToInt(value -> (Integer) value);
        }
        return returnType == LongStream.class
                ? generator.stream().mapToLong(value -> (Long) value)
                : generator.stream().mapToDouble(value -> (Double) value);
    }

    /** A generator that is a primitive iterator too. */
    static Object iterator(Generator<?, ?, ?> generator, Class<?> returnType) {
        return Proxy.newProxyInstance(
                Primitives.class.getClassLoader(),
                new Class<?>[] {returnType, Generator.class},
                new Forwarding(generator));
    }

    /** The generator itself: through a proxy a checked exception would come out wrapped. */
    static Generator<?, ?, ?> behind(Generator<?, ?, ?> given) {
        return Proxy.isProxyClass(given.getClass())
                        && Proxy.getInvocationHandler(given) instanceof Forwarding forwarding
                ? forwarding.generator
                : given;
    }

    private record Forwarding(Generator<?, ?, ?> generator) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().startsWith("next") && arguments == null) {
                return generator.next();
            }
            if (method.getName().equals("forEachRemaining")) {
                generator.forEachRemaining(value -> accept(arguments[0], value));
                return null;
            }
            try {
                return Generator.class
                        .getMethod(method.getName(), method.getParameterTypes())
                        .invoke(generator, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @SuppressWarnings("unchecked")
        private static void accept(Object consumer, Object value) {
            if (consumer instanceof IntConsumer ints) {
                ints.accept((Integer) value);
            } else if (consumer instanceof LongConsumer longs) {
                longs.accept((Long) value);
            } else if (consumer instanceof DoubleConsumer doubles) {
                doubles.accept((Double) value);
            } else {
                ((java.util.function.Consumer<Object>) consumer).accept(value);
            }
        }
    }
}
