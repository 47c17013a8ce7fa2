package dev.coyield;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A running, or not yet running, body of a {@link Coroutine} method: whoever holds it resumes it.
 *
 * <p>The meaning of each member is that of Python's generators, by
 * <a href="https://peps.python.org/pep-0255/">PEP 255</a>, <a href="https://peps.python.org/pep-0342/">342</a>,
 * <a href="https://peps.python.org/pep-0380/">380</a> and <a href="https://peps.python.org/pep-0479/">479</a>, wherever
 * Java allows. These hold for all of them:
 *
 * <ul>
 *   <li>Resuming a generator that runs, itself or through others, throws {@link IllegalStateException} ("generator already
 *       executing") and leaves it unharmed.
 *   <li>An exception that leaves the body ends the generator and reaches the resumer as it was thrown, checked ones
 *       included; a {@link StopIteration} that leaves the body reaches it as the cause of an {@code IllegalStateException}.
 *   <li>null is a value like any other.
 *   <li>{@link #hasNext()} may run the body ahead by one value, which it holds. While it does, {@code next}, {@code
 *       nextOr}, {@code advance} and a delegation hand that value out, {@code close} drops it, and a {@code send} or {@code
 *       advance} of a value and {@code raise} throw {@code IllegalStateException}: their answer would come too late.
 * </ul>
 *
 * <p>Nothing is done at garbage collection: who abandons a generator that holds resources closes it, or uses
 * try-with-resources. A generator may move between threads if the program hands it over safely; it is not made for two
 * threads at once.
 *
 * @param <Y> what it yields
 * @param <S> what may be sent to it
 * @param <R> what it results in
 */
public interface Generator<Y extends @Nullable Object, S extends @Nullable Object, R extends @Nullable Object>
        extends Iterator<Y>, Iterable<Y>, AutoCloseable {

    /** Where a generator is in its life. */
    enum State {
        /** Nothing of the body has run. */
        CREATED,
        /** The body stands at a yield, or at a delegation. */
        SUSPENDED,
        /** The body, or one that it delegates to on behalf of a resumer, runs. */
        RUNNING,
        /** The body has returned or thrown, or will never run. */
        CLOSED
    }

    /**
     * Resumes the body; the primitive step, which throws nothing at the end.
     *
     * @return true if it yielded, so that {@link #value()} is what it yielded; false if it ended or had ended
     * @throws IllegalStateException if it is running
     */
    default boolean advance() {
        return advance(null);
    }

    /**
     * Resumes the body with a value for the yield where it stands.
     *
     * @param value what the yield answers
     * @return true if it yielded, false if it ended or had ended
     * @throws IllegalStateException if it is running, if {@code value} is not null and it has not started, or if
     *     {@code value} is not null and it holds a value
     */
    boolean advance(@Nullable S value);

    /**
     * What the last {@link #advance()} or {@link #hasNext()} made it yield. A value that {@link #next()}, {@link #send},
     * {@link #raise} or {@link #nextOr} has handed out is not kept.
     *
     * @return the value; null unless the generator is suspended at a yield
     */
    @Nullable Y value();

    /**
     * Whether there is a further value; runs the body to its next yield when none is held yet. What the body throws then
     * comes out here.
     *
     * @throws IllegalStateException if it is running
     */
    @Override
    boolean hasNext();

    /**
     * Resumes the body.
     *
     * @return what it yields next
     * @throws StopIteration if it ends, or had ended
     * @throws IllegalStateException if it is running
     */
    @Override
    Y next();

    /**
     * Resumes the body, with an answer in place of the end.
     *
     * @param fallback the answer if it ends, or had ended
     * @return what it yields next, or the fallback
     * @throws IllegalStateException if it is running
     */
    default Y nextOr(Y fallback) {
        return hasNext() ? next() : fallback;
    }

    /**
     * Resumes the body with a value for the yield where it stands; {@code send(null)} is {@code next()}.
     *
     * @param value what the yield answers
     * @return what it yields next
     * @throws StopIteration if it ends, or had ended
     * @throws IllegalStateException if it is running, if {@code value} is not null and it has not started, or if
     *     {@code value} is not null and it holds a value
     */
    Y send(@Nullable S value);

    /**
     * Throws at the yield where the body stands. On a generator that has not started this closes it and throws {@code
     * exception} here; on a closed one it throws {@code exception} here.
     *
     * @param exception any throwable, checked ones included
     * @return what it yields next
     * @throws NullPointerException if {@code exception} is null
     * @throws StopIteration if the body catches the exception and ends
     * @throws IllegalStateException if it is running, or holds a value
     */
    Y raise(Throwable exception);

    /**
     * Throws {@link GeneratorExit} at the yield where the body stands, so that its {@code finally} blocks run. Nothing
     * happens to a generator that has not started, but that it is closed, nor to a closed one. If the body answers by
     * returning, that is its {@link #result()}; another exception than {@code GeneratorExit} that comes out is passed on.
     *
     * @throws IllegalStateException if it is running, or if the body yields in answer ("generator ignored GeneratorExit");
     *     it then stays suspended and can be resumed
     */
    @Override
    void close();

    /**
     * What the body returned.
     *
     * @return the result, or null
     * @throws IllegalStateException unless the generator has ended by returning
     */
    R result();

    /**
     * Where the generator is in its life.
     *
     * @return the state
     */
    State state();

    /**
     * The generator that this one is delegating to, by {@link Co#yieldFrom(Generator)} or {@code return other}.
     *
     * @return it, or null if it is not delegating, or to something that is no generator
     */
    default @Nullable Generator<?, ?, ?> delegate() {
        return null;
    }

    /**
     * The yield, or the {@code yieldFrom}, where the body stands.
     *
     * @return class, method, file and line; null unless the body is suspended, and null if it has handed the rest over
     */
    default @Nullable StackTraceElement suspendedAt() {
        return null;
    }

    /**
     * The rest of the values, lazily, in order, on one thread. Closing the stream closes the generator.
     *
     * @return a sequential stream
     */
    default Stream<Y> stream() {
        var rest = Spliterators.spliteratorUnknownSize((Iterator<Y>) this, Spliterator.ORDERED);
        return StreamSupport.stream(rest, false).onClose(this::close);
    }

    /**
     * This generator itself: all iterations over it share its position.
     *
     * @return this
     */
    @Override
    default Iterator<Y> iterator() {
        return this;
    }
}
