package dev.coyield.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Unboxes a value where its type is known at run time only, and widens it as an assignment would (JLS 5.1.2, 5.1.8).
 *
 * <p>Each method throws {@link NullPointerException} for null, and {@link ClassCastException} for what is no box or does
 * not fit.
 */
public final class Unboxing {
    private Unboxing() {}

    /**
     * To {@code int}.
     *
     * @param value a {@link Byte}, {@link Short}, {@link Character} or {@link Integer}
     * @return the value
     */
    public static int toInt(@Nullable Object value) {
        if (value instanceof Integer integer) {
            return integer;
        }
        if (value instanceof Character character) {
            return character;
        }
        if (value instanceof Short || value instanceof Byte) {
            return ((Number) value).intValue();
        }
        throw refused(value, "int");
    }

    /**
     * To {@code long}.
     *
     * @param value what {@link #toInt} takes, or a {@link Long}
     * @return the value
     */
    public static long toLong(@Nullable Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (isInt(value)) {
            return toInt(value);
        }
        throw refused(value, "long");
    }

    /**
     * To {@code double}.
     *
     * @param value what {@link #toLong} takes, or a {@link Float} or {@link Double}
     * @return the value
     */
    public static double toDouble(@Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            return ((Number) value).doubleValue();
        }
        if (value instanceof Long number) {
            return number;
        }
        if (isInt(value)) {
            return toInt(value);
        }
        throw refused(value, "double");
    }

    private static boolean isInt(@Nullable Object value) {
        return value instanceof Integer
                || value instanceof Character
                || value instanceof Short
                || value instanceof Byte;
    }

    private static RuntimeException refused(@Nullable Object value, String type) {
        if (value == null) {
            return new NullPointerException("null was yielded by a coroutine whose values are of type " + type);
        }
        return new ClassCastException(
                value.getClass().getName() + " was yielded by a coroutine whose values are of type " + type);
    }
}
