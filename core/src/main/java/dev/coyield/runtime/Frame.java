package dev.coyield.runtime;

import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A generator: the state of one run of a body. For each coroutine method the transformer emits a subclass whose fields keep
 * the spilled locals.
 *
 * <p>Three groups of members, by who calls them:
 *
 * <ul>
 *   <li>{@link Generator}'s, by whoever holds the generator;
 *   <li>{@link #enter}, {@link #received}, {@link #resumed}, {@link #suspend}, {@link #delegateTo}, {@link #finish}, by the
 *       body;
 *   <li>{@link #isReady}, {@link #resumeLinked}, {@link #delegated}, {@link #failed}, {@link #keep}, {@link #hold}, by the
 *       emitted {@code resume}, {@code advance} and {@code hasNext}. Those are emitted in each subclass, so that a consumer's
 *       loop has a type profile of its own down to the body.
 * </ul>
 *
 * <p>The body runs with the state {@code RUNNING}. It leaves with a yielded value, the state set to the point where it
 * stands; with {@link Signal#END} or {@link Signal#DELEGATE}; or with an exception, which {@link #failed} turns into the
 * end.
 */
public abstract class Frame implements Generator<@Nullable Object, @Nullable Object, @Nullable Object>, Cloneable {

    /** Ends the name of every emitted frame class. */
    public static final String CLASS_SUFFIX = "$frame";

    /** Ends the name of every emitted method through which a frame reaches its body. */
    public static final String ACCESS_SUFFIX = "$resume";

    // States above CREATED are suspension points. A short and a boolean share four bytes of the object.
    private static final short CREATED = 0;
    private static final short RUNNING = -1;
    /** Returned; the next resumer is the first to learn of it from a closed generator. */
    private static final short RETURNED = -2;

    private static final short RETURNED_AND_TOLD = -3;
    private static final short FAILED = -4;
    /** Has said {@code return other}. */
    private static final short HANDED_OVER = -5;

    private short state;
    private boolean held;

    /** What the next resumption brings to the yield: a sent value, a {@link Raised}, or null. */
    private @Nullable Object argument;

    /** The value it was advanced to, while suspended; the result, once it has returned. */
    private @Nullable Object out;

    /** The frame that delegates to this one and runs it as a link of its chain. */
    @Nullable Frame parent;

    /** What this one delegates to. Stays while that has ended on somebody else's call, until this one is resumed. */
    @Nullable Frame delegate;

    /** Null while it neither delegates nor is delegated to. */
    @Nullable Chain chain;

    /** For subclasses. */
    protected Frame() {}

    // ---- what an emitted subclass brings

    /**
     * Runs the body from where it stands.
     *
     * @return the yielded value or a {@link Signal}
     */
    protected abstract @Nullable Object step();

    /** Drops every reference that the subclass keeps. */
    protected abstract void clear();

    /**
     * The text that {@link Origin} reads.
     *
     * @return the text; null for a frame that is no body
     */
    protected @Nullable String origin() {
        return null;
    }

    /**
     * Resumes this generator, and on its behalf what it delegates to. Emitted subclasses override it with the same code, the
     * call of their own body in it.
     *
     * @return the yielded value or {@link Signal#END}
     */
    protected @Nullable Object resume() {
        if (!isReady()) {
            return resumeLinked(null);
        }
        Object value;
        try {
            value = step();
        } catch (Throwable exception) {
            throw Raised.<RuntimeException>sneak(failed(exception));
        }
        return value == Signal.DELEGATE ? delegated() : value;
    }

    @Override
    public boolean hasNext() {
        return held || hold(resume());
    }

    @Override
    public boolean advance() {
        return held ? handOutHeld() : keep(resume());
    }

    // ---- for the emitted resume, advance and hasNext

    /**
     * Whether the body can be run at once: it does not run, has not ended and is not linked to others.
     *
     * @return whether to call the body
     */
    protected final boolean isReady() {
        return state >= CREATED && chain == null;
    }

    /**
     * Resumes one that is not ready.
     *
     * @param argument what the resumption brings
     * @return the yielded value or {@link Signal#END}
     * @throws IllegalStateException if it is running
     */
    protected final @Nullable Object resumeLinked(@Nullable Object argument) {
        if (state == RUNNING) {
            throw alreadyExecuting();
        }
        if (isClosed()) {
            if (state == RETURNED) {
                state = RETURNED_AND_TOLD;
            }
            return Signal.END;
        }
        out = null;
        return Chain.of(this).resume(this, argument);
    }

    /**
     * Goes on when the body has returned {@link Signal#DELEGATE}.
     *
     * @return the yielded value or {@link Signal#END}
     */
    protected final @Nullable Object delegated() {
        return Chain.of(this).resume(this, null);
    }

    /**
     * Ends the generator by an exception.
     *
     * @param exception what left the body
     * @return what the resumer is to see: the same object, or for a {@link StopIteration} an {@link IllegalStateException}
     *     with it as the cause (PEP 479)
     */
    protected final Throwable failed(Throwable exception) {
        close(FAILED);
        if (exception instanceof StopIteration && isBody()) {
            return new IllegalStateException("generator raised StopIteration", exception);
        }
        return exception;
    }

    /**
     * Keeps a value for {@link #value}.
     *
     * @param value what {@link #resume} gave
     * @return whether it is a value
     */
    protected final boolean keep(@Nullable Object value) {
        if (value == Signal.END) {
            return false;
        }
        out = value;
        return true;
    }

    /**
     * Keeps a value to be handed out by the next resumption.
     *
     * @param value what {@link #resume} gave
     * @return whether it is a value
     */
    protected final boolean hold(@Nullable Object value) {
        if (!keep(value)) {
            return false;
        }
        held = true;
        if (parent != null) {
            Chain.of(this).held++;
        }
        return true;
    }

    /**
     * Whether a value is held.
     *
     * @return whether one is
     */
    protected final boolean isHeld() {
        return held;
    }

    /**
     * Hands the held value out, to be read by {@link #value}.
     *
     * @return true
     */
    protected final boolean handOutHeld() {
        held = false;
        if (parent != null) {
            Chain.of(this).held--;
        }
        return true;
    }

    // ---- for the body

    /**
     * The body starts to run.
     *
     * @return the point where it stood, 0 for its start
     */
    public final int enter() {
        int point = state;
        state = RUNNING;
        out = null;
        return point;
    }

    /**
     * The value of the yield where the body stood.
     *
     * @return what was sent, or null; throws what was raised
     */
    public final @Nullable Object received() {
        Object received = argument;
        if (received == null) {
            return null;
        }
        argument = null;
        if (received instanceof Raised raised) {
            throw raised.rethrow();
        }
        return received;
    }

    /** As {@link #received}, where the body drops the value. */
    public final void resumed() {
        if (argument != null) {
            received();
        }
    }

    /**
     * The body is about to return a yielded value.
     *
     * @param point where it stands
     */
    public final void suspend(int point) {
        state = (short) point;
    }

    /**
     * Replaces {@code Co.yieldFrom(generator)}.
     *
     * @param generator the delegate
     * @return {@link Signal#DELEGATE}, for the body to return
     */
    public final Object delegateTo(Generator<?, ?, ?> generator) {
        if (generator == null) {
            throw new NullPointerException("Co.yieldFrom(null)");
        }
        delegate = generator instanceof Frame frame ? frame : new GeneratorFrame(generator);
        return Signal.DELEGATE;
    }

    /**
     * Replaces {@code Co.yieldFrom(iterator)}.
     *
     * @param iterator the delegate
     * @return {@link Signal#DELEGATE}, for the body to return
     */
    public final Object delegateTo(Iterator<?> iterator) {
        return delegateTo(iterator, null);
    }

    /**
     * Replaces {@code Co.yieldFrom(iterable)}.
     *
     * @param iterable the delegate
     * @return {@link Signal#DELEGATE}, for the body to return
     */
    public final Object delegateTo(Iterable<?> iterable) {
        if (iterable instanceof Generator<?, ?, ?> generator) {
            return delegateTo(generator);
        }
        return delegateTo(iterable.iterator(), iterable instanceof AutoCloseable closeable ? closeable : null);
    }

    /**
     * Replaces {@code Co.yieldFrom(stream)}.
     *
     * @param stream the delegate
     * @return {@link Signal#DELEGATE}, for the body to return
     */
    public final Object delegateTo(BaseStream<?, ?> stream) {
        delegate = new IteratorFrame(stream.iterator(), stream, true);
        return Signal.DELEGATE;
    }

    private Object delegateTo(Iterator<?> iterator, @Nullable AutoCloseable source) {
        if (iterator instanceof Generator<?, ?, ?> generator) {
            return delegateTo(generator);
        }
        if (iterator == null) {
            throw new NullPointerException("Co.yieldFrom: no iterator");
        }
        delegate = new IteratorFrame(iterator, source, false);
        return Signal.DELEGATE;
    }

    /**
     * Replaces {@code return returned}: null and what {@code Co.done} made end the generator; to anything else the rest is
     * handed over.
     *
     * @param returned what the body returns
     * @return the signal for the body to return
     */
    public final Object finish(@Nullable Object returned) {
        if (returned == null) {
            return end(null);
        }
        if (returned instanceof Done done) {
            return end(done.doneWith());
        }
        delegateToAny(returned);
        clear();
        state = HANDED_OVER;
        return Signal.DELEGATE;
    }

    private void delegateToAny(Object other) {
        if (other instanceof Generator<?, ?, ?> generator) {
            delegateTo(generator);
        } else if (other instanceof Iterator<?> iterator) {
            delegateTo(iterator);
        } else if (other instanceof Iterable<?> iterable) {
            delegateTo(iterable);
        } else {
            delegateTo((BaseStream<?, ?>) other);
        }
    }

    // ---- for the factory

    /**
     * Runs a new generator to its first yield and drops the value.
     *
     * @return this
     */
    public final Frame prime() {
        resume();
        return this;
    }

    /**
     * This generator's start as an iterable, each of whose iterators is a generator of its own.
     *
     * @param primed whether each is primed
     * @return the iterable
     */
    public final Iterable<@Nullable Object> iterable(boolean primed) {
        return new FrameIterable(this, primed);
    }

    @Override
    public final Stream<@Nullable Object> stream() {
        return StreamSupport.stream(new FrameSpliterator(this), false).onClose(this::close);
    }

    final Frame copy() {
        try {
            return (Frame) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    // ---- Generator, for whoever holds it

    @Override
    public final boolean advance(@Nullable Object sent) {
        return sent == null ? advance() : keep(resumeWithValue(sent));
    }

    @Override
    public final @Nullable Object value() {
        return isClosed() ? null : out;
    }

    @Override
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public final @Nullable Object next() {
        return answer(takeOrResume());
    }

    @Override
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public final @Nullable Object nextOr(@Nullable Object fallback) {
        Object value = takeOrResume();
        return value == Signal.END ? fallback : value;
    }

    @Override
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public final @Nullable Object send(@Nullable Object sent) {
        return sent == null ? next() : answer(resumeWithValue(sent));
    }

    @Override
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public final @Nullable Object raise(Throwable exception) {
        if (exception == null) {
            throw new NullPointerException("raise(null)");
        }
        refuseWhileRunning();
        if (held) {
            throw new IllegalStateException(heldHint("raise"));
        }
        if (state == CREATED) {
            close(FAILED);
        }
        if (isClosed()) {
            throw Raised.<RuntimeException>sneak(exception);
        }
        return answer(resumeWith(new Raised(exception, Traceback.raisedAt(innermostPosition(), exception))));
    }

    @Override
    public final void close() {
        refuseWhileRunning();
        if (state == CREATED) {
            close(FAILED);
        }
        if (isClosed()) {
            return;
        }
        if (held) {
            take();
        }
        Object answer;
        try {
            answer = resumeWith(new Raised(new GeneratorExit(), null));
        } catch (GeneratorExit exit) {
            return;
        }
        if (answer != Signal.END) {
            throw ignoredExit();
        }
    }

    @Override
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public final @Nullable Object result() {
        if (state != RETURNED && state != RETURNED_AND_TOLD) {
            throw new IllegalStateException("no result: the generator has not ended by returning (" + this + ")");
        }
        return out;
    }

    @Override
    public final State state() {
        if (isClosed()) {
            return State.CLOSED;
        }
        if (state == CREATED) {
            return State.CREATED;
        }
        return isRunning() ? State.RUNNING : State.SUSPENDED;
    }

    @Override
    public final @Nullable Generator<?, ?, ?> delegate() {
        return delegate == null ? null : delegate.exposed();
    }

    @Override
    public final @Nullable StackTraceElement suspendedAt() {
        return isRunning() ? null : position();
    }

    @Override
    public final void forEachRemaining(Consumer<? super @Nullable Object> action) {
        if (action == null) {
            throw new NullPointerException("forEachRemaining(null)");
        }
        for (Object value = takeOrResume(); value != Signal.END; value = takeOrResume()) {
            action.accept(value);
        }
    }

    @Override
    public final String toString() {
        State now = state();
        StackTraceElement at = suspendedAt();
        return describe() + (at == null ? " " : " " + Origin.position(at) + " ") + now;
    }

    // ---- inside the runtime

    /** {@code Averager.averager}. */
    final String describe() {
        String origin = origin();
        return origin == null
                ? getClass().getSimpleName()
                : Origin.parse(origin).name();
    }

    /** The generator that {@link #delegate()} shows of a delegate; null for an iterator. */
    @Nullable Generator<?, ?, ?> exposed() {
        return this;
    }

    /** Whether a StopIteration that leaves it is a bug (PEP 479), not somebody else's on its way. */
    boolean isBody() {
        return true;
    }

    final boolean isClosed() {
        return state <= RETURNED && state >= FAILED;
    }

    final boolean isRunningItself() {
        return state == RUNNING;
    }

    final boolean hasHandedOver() {
        return state == HANDED_OVER;
    }

    /** The line where the body stands; null unless it stands at a point of its own. */
    final @Nullable StackTraceElement position() {
        String origin = state > CREATED ? origin() : null;
        return origin == null ? null : Origin.parse(origin).at(state);
    }

    /** The line of the yield where a raised exception is thrown. */
    private @Nullable StackTraceElement innermostPosition() {
        return chain == null ? position() : Chain.of(this).leafPosition();
    }

    /** Runs this frame alone, which stands innermost in its chain. */
    final @Nullable Object proceed(@Nullable Object brought) {
        if (delegate != null) {
            // It ended on somebody else's call: a delegation to a closed generator takes no value and gives null.
            delegate = null;
            brought = brought instanceof Raised ? brought : null;
        }
        if (state != HANDED_OVER) {
            argument = brought;
            return step();
        }
        if (brought instanceof Raised raised) {
            throw raised.rethrow();
        }
        return end(brought);
    }

    final @Nullable Object takeArgument() {
        Object taken = argument;
        argument = null;
        return taken;
    }

    final @Nullable Object takeOrResume() {
        return held ? take() : resume();
    }

    final @Nullable Object take() {
        handOutHeld();
        Object value = out;
        out = null;
        return value;
    }

    /** Takes the held value for a delegation that brings {@code brought}. */
    final @Nullable Object takeFor(@Nullable Object brought) {
        if (brought != null) {
            throw new IllegalStateException(heldHint(brought instanceof Raised ? "raise" : "send"));
        }
        return take();
    }

    final @Nullable Object endedWith() {
        return out;
    }

    final Object end(@Nullable Object value) {
        close(RETURNED);
        out = value;
        return Signal.END;
    }

    final String heldHint(String call) {
        return call + " while the generator holds a value that hasNext() ran ahead to: the answer would come too late."
                + " Take the value with next() first, or do not ask hasNext() of a generator that is sent to";
    }

    static IllegalStateException alreadyExecuting() {
        return new IllegalStateException("generator already executing");
    }

    static IllegalStateException ignoredExit() {
        return new IllegalStateException("generator ignored GeneratorExit");
    }

    private void close(short closed) {
        state = closed;
        out = null;
        argument = null;
        delegate = null;
        clear();
    }

    private boolean isRunning() {
        return state == RUNNING || (chain != null && Chain.of(this).isRunning(this));
    }

    private void refuseWhileRunning() {
        if (isRunning()) {
            throw alreadyExecuting();
        }
    }

    private @Nullable Object resumeWithValue(Object sent) {
        if (state > CREATED && chain == null && !held) {
            argument = sent;
            return resume();
        }
        if (state == CREATED) {
            throw new IllegalStateException("can't send non-null value to a just-started generator");
        }
        if (held) {
            throw new IllegalStateException(heldHint("send"));
        }
        return resumeLinked(sent);
    }

    private @Nullable Object resumeWith(Raised raised) {
        if (chain != null || state == HANDED_OVER) {
            return resumeLinked(raised);
        }
        argument = raised;
        return resume();
    }

    private @Nullable Object answer(@Nullable Object value) {
        if (value == Signal.END) {
            throw new StopIteration(state == RETURNED ? out : null);
        }
        return value;
    }
}
