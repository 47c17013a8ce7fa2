package dev.coyield;

import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a {@link Coroutine} method may say.
 *
 * <p>The transformer replaces each call by code that suspends or resumes. A call that runs unreplaced, outside a coroutine
 * or in a class that was not instrumented, throws {@link IllegalStateException} that names the method it stands in and says
 * what to do.
 */
public final class Co {
    private Co() {}

    /**
     * Suspends and hands null out.
     *
     * @param <S> what is sent
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield() {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a value out. In a method whose values are primitives the value is unboxed.
     *
     * @param <S> what is sent
     * @param value what the resumer is given, null included
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(@Nullable Object value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a primitive value out: boxed as {@link Boolean} in a method whose values are references, widened
     * and never boxed in one whose values are primitives.
     *
     * @param <S> what is sent
     * @param value what the resumer is given
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(boolean value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a primitive value out: boxed as {@link Byte} in a method whose values are references, widened
     * and never boxed in one whose values are primitives.
     *
     * @param <S> what is sent
     * @param value what the resumer is given
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(byte value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a primitive value out: boxed as {@link Character} in a method whose values are references, widened
     * and never boxed in one whose values are primitives.
     *
     * @param <S> what is sent
     * @param value what the resumer is given
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(char value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a primitive value out: boxed as {@link Short} in a method whose values are references, widened
     * and never boxed in one whose values are primitives.
     *
     * @param <S> what is sent
     * @param value what the resumer is given
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(short value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a primitive value out: boxed as {@link Integer} in a method whose values are references, widened
     * and never boxed in one whose values are primitives.
     *
     * @param <S> what is sent
     * @param value what the resumer is given
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(int value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a primitive value out: boxed as {@link Long} in a method whose values are references, widened
     * and never boxed in one whose values are primitives.
     *
     * @param <S> what is sent
     * @param value what the resumer is given
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(long value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a primitive value out: boxed as {@link Float} in a method whose values are references, widened
     * and never boxed in one whose values are primitives.
     *
     * @param <S> what is sent
     * @param value what the resumer is given
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(float value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Suspends and hands a primitive value out: boxed as {@link Double} in a method whose values are references, widened
     * and never boxed in one whose values are primitives.
     *
     * @param <S> what is sent
     * @param value what the resumer is given
     * @return what the next {@code send} brings, null after {@code next}
     */
    public static <S extends @Nullable Object> S yield(double value) {
        throw notInstrumented("Co.yield");
    }

    /**
     * Delegates to a generator until it ends: the resumer of this generator is given what that one yields, and what it
     * sends and raises reaches that one, by <a href="https://peps.python.org/pep-0380/">PEP 380</a>. Costs the same at any
     * depth of delegation.
     *
     * @param <R> the delegate's result
     * @param delegate a generator, started or not; it may be resumed by others meanwhile
     * @return the result that this delegation sees; null if the delegate had ended before
     */
    public static <R extends @Nullable Object> R yieldFrom(Generator<?, ?, R> delegate) {
        throw notInstrumented("Co.yieldFrom");
    }

    /**
     * Yields what an iterator has left. One that a coroutine made is reached by {@code send} and {@code raise} too; for any
     * other a sent value throws {@link UnsupportedOperationException} here, a raised exception is thrown here, and {@code
     * close} closes it if it is {@link AutoCloseable}.
     *
     * @param delegate an iterator
     */
    public static void yieldFrom(Iterator<?> delegate) {
        throw notInstrumented("Co.yieldFrom");
    }

    /**
     * Yields what an iterable holds, as {@link #yieldFrom(Iterator)} does for its iterator. {@code close} closes the
     * iterable too if it is {@link AutoCloseable}.
     *
     * @param delegate an iterable, asked for its iterator once
     */
    public static void yieldFrom(Iterable<?> delegate) {
        throw notInstrumented("Co.yieldFrom");
    }

    /**
     * Yields what a stream holds, and closes the stream when the delegation ends, however it ends.
     *
     * @param delegate a stream, consumed lazily on the resumer's thread
     */
    public static void yieldFrom(BaseStream<?, ?> delegate) {
        throw notInstrumented("Co.yieldFrom");
    }

    /**
     * Ends the generator with no result: {@code return Co.done();}.
     *
     * @param <T> the method's return type
     * @return what the method returns
     */
    public static <T extends @Nullable Object> T done() {
        throw notInstrumented("Co.done");
    }

    /**
     * Ends the generator with a result: {@code return Co.done(result);}.
     *
     * @param <T> the method's return type
     * @param result what {@link Generator#result()} gives
     * @return what the method returns
     */
    public static <T extends @Nullable Object> T done(@Nullable Object result) {
        throw notInstrumented("Co.done");
    }

    /**
     * Suspends until a stage completes. For methods that return {@link CompletionStage} or {@link
     * java.util.concurrent.CompletableFuture} only.
     *
     * @param <T> the stage's value
     * @param stage what to wait for
     * @return the stage's value; its exception is thrown here
     */
    public static <T extends @Nullable Object> T await(CompletionStage<T> stage) {
        throw notInstrumented("Co.await");
    }

    /**
     * The generator that runs this body.
     *
     * @param <Y> what it yields
     * @param <S> what may be sent to it
     * @param <R> what it results in
     * @return the running generator
     */
    public static <Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
            Generator<Y, S, R> self() {
        throw notInstrumented("Co.self");
    }

    private static IllegalStateException notInstrumented(String call) {
        var caller = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().equals(Co.class.getName()))
                        .findFirst()
                        .map(StackWalker.StackFrame::toStackTraceElement)
                        .orElse(null));
        if (caller == null) {
            return new IllegalStateException(call + " was called outside a coroutine");
        }
        return new IllegalStateException("%s.%s(%s:%d) called %s, but has not been instrumented as a coroutine."
                        .formatted(
                                caller.getClassName(),
                                caller.getMethodName(),
                                caller.getFileName(),
                                caller.getLineNumber(),
                                call)
                + " Annotate the method with @Coroutine, and add the goal 'instrument' ('test-instrument' for test classes)"
                + " of coyield-maven-plugin to the module that compiles it (README, \"Set-up\").");
    }
}
