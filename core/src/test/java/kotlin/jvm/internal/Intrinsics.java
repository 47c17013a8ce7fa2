package kotlin.jvm.internal;

/** As much of Kotlin's library as code made in tests calls. */
public final class Intrinsics {
    private Intrinsics() {}

    /** Kotlin's compiler puts a call of it behind each expression of a type that Java declares. */
    public static void checkNotNullExpressionValue(Object value, String expression) {
        if (value == null) {
            throw new NullPointerException(expression + " must not be null");
        }
    }
}
