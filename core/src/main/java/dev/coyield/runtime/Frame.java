package dev.coyield.runtime;

import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A generator: the state of one run of a body. For each coroutine method the transformer emits a subclass whose fields keep
 * the spilled locals; of one whose body yields nothing but {@code int}, {@code long} or {@code double} values it is a
 * subclass of {@link IntFrame}, {@link LongFrame} or {@link DoubleFrame}.
 *
 * <p>Whoever holds the generator calls {@link Generator}'s methods, of which those that are {@link Specialized} are copied into
 * the subclass; the body calls {@link Body}.
 *
 * <p>The body runs with the state {@code RUNNING}, and is given what the resumption brings: a sent value, null, or a {@link
 * Raised} in its place. It leaves with a yielded value, the state set to the point where it stands; with a {@link Signal};
 * or with an exception, which ends the generator.
 *
 * <p>A value is in hand from when the generator was run to it, by {@code hasNext} or {@code advance}, until it is resumed
 * again. One that it was run <em>ahead</em> to is held: the next resumption hands it out instead of running the body.
 */
public abstract class Frame extends FrameState
        implements Generator<@Nullable Object, @Nullable Object, @Nullable Object> {

    /** Ends the name of every emitted frame class, but for an overload's number. */
    public static final String CLASS_SUFFIX = "$frame";

    /** Ends the name of every emitted method through which a frame reaches its body. */
    public static final String ACCESS_SUFFIX = "$resume";

    /** The reference in hand, while suspended; the result, once it has returned. */
    protected @Nullable Object out;

    /** What this one delegates to. Stays while that has ended on somebody else's call, until this one is resumed. */
    protected @Nullable Frame delegate;

    /** The frame above, while {@link #OWN} or {@link #ADOPTED}; the leaf, while {@link #PLAIN_TOP}. */
    @Nullable Frame other;

    /** Where in a chain's array; null if it is in none. */
    @Nullable Place place;

    /** For subclasses. */
    protected Frame() {}

    // ---- what an emitted subclass brings

    /**
     * Runs the body from where it stands.
     *
     * @param sent what the resumption brings
     * @return the yielded value or a {@link Signal}
     */
    protected abstract @Nullable Object step(@Nullable Object sent);

    /** Drops every reference that the subclass keeps. */
    protected abstract void clear();

    /**
     * As {@link #clear}, when the body has returned. A field that is ever cleared keeps HotSpot from doing without the object in
     * it (escape.cpp: "merged with other objects"), and a chain of generators then takes twice the time. So a generator that the
     * body has read, and that has ended, too, stays where it is: it keeps nothing alive, not even a result.
     *
     * <p>Returns an iterator: then it is inlined, although it runs once a run.
     *
     * @return {@link Signal#END}
     */
    protected Signal clearAtEnd() {
        clear();
        return Signal.END;
    }

    /**
     * Whether the body may delegate, or hand over.
     *
     * @return true in the copies for a body that does
     */
    protected static boolean delegates() {
        return false;
    }

    /**
     * Says, in a {@link Specialized} method, that what follows has most likely never been done. HotSpot compiles both sides of a branch
     * of which it has seen little, and on JDK 17 each handler. In the copies this is an instruction with a constant of the
     * class's own that is not resolved before it has run: the compiler leaves what comes after that to the interpreter.
     */
    protected static void cold() {}

    /**
     * Another generator with the arguments of this one, which has not run: the next iterator of an {@link Iterable}.
     *
     * @return the generator, primed if its method says so
     */
    protected Frame copy() {
        throw new AssertionError("no iterable has been made of " + this);
    }

    /**
     * Runs a body, most likely of this frame's class: an emitted frame that delegates asks for that first, and the compiler can
     * inline it.
     *
     * @param frame whose body
     * @param sent what the resumption brings
     * @return what the body returns
     */
    protected @Nullable Object stepOf(Frame frame, @Nullable Object sent) {
        return frame.step(sent);
    }

    /**
     * The text that {@link Origin} reads.
     *
     * @return the text; null for a frame that is no body
     */
    protected @Nullable String origin() {
        return null;
    }

    // ---- what each emitted subclass has a copy of

    /**
     * Resumes this generator, and on its behalf what it delegates to. A held value is passed over.
     *
     * <p>Writes the end in its own code: no call that is made once per run is inlined, and one that takes the frame would
     * keep the compiler from doing without the object. JDK 17 reckons with an exception wherever the body allocates.
     *
     * @param sent what the resumption brings
     * @return the yielded value or a {@link Signal}, which is not {@link Signal#DELEGATE}; {@link Signal#END} at the end
     */
    @Specialized
    protected @Nullable Object resume(@Nullable Object sent) {
        if (delegates()) {
            return resumeLinks(sent);
        }
        if (link != FREE || state < CREATED) {
            return resumeOtherwise(sent);
        }
        Object value;
        try {
            value = step(sent);
        } catch (Throwable exception) {
            state = FAILED;
            hand = NOTHING;
            cold();
            out = null;
            clear();
            throw failure(exception);
        }
        if (value instanceof Signal signal) {
            state = RETURNED;
            hand = NOTHING;
            out = signal.result();
            return clearAtEnd();
        }
        return value;
    }

    /**
     * As {@link #resume}, of a frame that may delegate. Runs the leaf below it, and who comes after that, each by running its
     * body, as long as that is all that has to be done; what then is left, the chain does. The one that runs is kept in a
     * variable: the next step does not wait for what the last one has just written.
     *
     * @param sent what the resumption brings
     * @return the yielded value or a {@link Signal}
     */
    @Specialized(ofDelegating = true)
    protected @Nullable Object resumeLinks(@Nullable Object sent) {
        Frame frame = this;
        if (!isReady()) {
            frame = Links.leafToRun(this, sent);
            if (frame == null) {
                return resumeOtherwise(sent);
            }
        }
        Object brought = sent;
        while (true) {
            Object outcome;
            try {
                outcome = stepOf(frame, brought);
            } catch (Throwable exception) {
                return Links.failed(this, frame, exception);
            }
            if (!(outcome instanceof Signal signal) || signal.isPrimitive()) {
                return Links.yielded(this, frame, outcome);
            }
            if (!signal.isAgain()) {
                Frame next = Links.follow(this, frame, signal);
                if (next == null) {
                    return Links.leave(this, frame, signal);
                }
                frame = next;
            }
            brought = signal.result();
        }
    }

    @Override
    @Specialized
    public boolean hasNext() {
        return hand == NOTHING ? hold(resume(null)) : runAhead();
    }

    @Override
    @Specialized
    public boolean advance() {
        return isHeld() ? advance(null) : keep(resume(null));
    }

    @Override
    @Specialized
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public @Nullable Object send(@Nullable Object sent) {
        return takesValue() || delegatesPlainly() ? handedOut(resume(sent)) : sendOtherwise(sent);
    }

    @Override
    @Specialized
    public void forEachRemaining(Consumer<? super @Nullable Object> action) {
        requireAction(action);
        for (Object value = takeOrResume(); value != Signal.END; value = takeOrResume()) {
            action.accept(handedOut(value));
        }
    }

    // ---- for those

    /**
     * Resumes one that is not ready, and where more is to be done than to run a leaf.
     *
     * @param sent what the resumption brings
     * @return the yielded value or a {@link Signal}
     * @throws IllegalStateException if it is running
     */
    protected final @Nullable Object resumeOtherwise(@Nullable Object sent) {
        if (isClosed()) {
            if (state == RETURNED) {
                state = RETURNED_AND_TOLD;
            }
            return Signal.END;
        }
        refuseWhileRunning();
        return Chain.resume(this, sent);
    }

    /**
     * What the resumer is to see of an exception that left a body.
     *
     * @param exception what left the body
     * @return never: it throws the same object, or for a {@link StopIteration} an {@link IllegalStateException} with it as
     *     the cause (PEP 479)
     */
    protected static RuntimeException failure(Throwable exception) {
        throw Raised.<RuntimeException>sneak(
                exception instanceof StopIteration ? raisedStopIteration(exception) : exception);
    }

    private static IllegalStateException raisedStopIteration(Throwable exception) {
        return new IllegalStateException("generator raised StopIteration", exception);
    }

    /**
     * Runs ahead to the next value, if none is held.
     *
     * @return whether there is one
     */
    protected final boolean runAhead() {
        if (isHeld()) {
            return true;
        }
        letGo();
        return hold(resume(null));
    }

    /**
     * Keeps a value in hand, for {@link #value}.
     *
     * @param value what {@link #resume} gave
     * @return whether it is a value
     */
    protected final boolean keep(@Nullable Object value) {
        if (value instanceof Signal signal) {
            return keepOf(signal);
        }
        out = value;
        hand = REFERENCE;
        return true;
    }

    private boolean keepOf(Signal signal) {
        if (signal == Signal.END) {
            return false;
        }
        letGo();
        hand = signal == Signal.INT ? INT : signal == Signal.LONG ? LONG : DOUBLE;
        return true;
    }

    /**
     * Holds a value, to be handed out by the next resumption.
     *
     * @param value what {@link #resume} gave
     * @return whether it is a value
     */
    protected final boolean hold(@Nullable Object value) {
        if (!keep(value)) {
            return false;
        }
        hand += AHEAD;
        if (isBelowAnother()) {
            Chain.holds(this);
        }
        return true;
    }

    /**
     * The held value, or else what a resumption brings.
     *
     * @return the value or a {@link Signal}
     */
    @Specialized
    protected @Nullable Object takeOrResume() {
        return hand == NOTHING ? resume(null) : takeOrPassBy();
    }

    /**
     * As {@link #takeOrResume}, when something is in hand.
     *
     * @return the value or a {@link Signal}
     */
    protected final @Nullable Object takeOrPassBy() {
        if (isHeld()) {
            return take();
        }
        letGo();
        return resume(null);
    }

    /**
     * A value as its receiver is to see it.
     *
     * @param value what {@link #takeOrResume} gave
     * @return the value, boxed if it is primitive
     * @throws StopIteration if it gave {@link Signal#END}
     */
    protected final @Nullable Object handedOut(@Nullable Object value) {
        return value instanceof Signal signal ? handedOut(signal) : value;
    }

    final Object handedOut(Signal signal) {
        if (signal == Signal.END) {
            throw new StopIteration(state == RETURNED ? out : null);
        }
        return boxed();
    }

    /**
     * Refuses null.
     *
     * @param action what {@code forEachRemaining} was given
     */
    protected static void requireAction(@Nullable Object action) {
        if (action == null) {
            throw new NullPointerException("forEachRemaining(null)");
        }
    }

    // ---- for the factory

    /**
     * Runs a new generator to its first yield and drops the value.
     *
     * @return this
     */
    public Frame prime() {
        resume(null);
        return this;
    }

    /**
     * This generator's start as an iterable, each of whose iterators is a generator of its own.
     *
     * @return the iterable
     */
    public final Iterable<@Nullable Object> iterable() {
        return new FrameIterable(this);
    }

    @Override
    public final Stream<@Nullable Object> stream() {
        return StreamSupport.stream(new FrameSpliterator(this), false).onClose(this::close);
    }

    // ---- Generator, for whoever holds it

    @Override
    public final boolean advance(@Nullable Object sent) {
        Object value = sent == null ? takeOrResume() : resumeWithValue(sent);
        return keep(value);
    }

    @Override
    public final @Nullable Object value() {
        if (isClosed() || isRunning()) {
            return null;
        }
        return (hand & ~AHEAD) > REFERENCE ? boxed() : out;
    }

    @Override
    @Specialized
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public @Nullable Object next() {
        if (hand != REFERENCE + AHEAD) {
            return handedOut(takeOrResume());
        }
        Object value = out;
        handOut();
        return value;
    }

    @Override
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public final @Nullable Object nextOr(@Nullable Object fallback) {
        Object value = takeOrResume();
        return value == Signal.END ? fallback : handedOut(value);
    }

    @Override
    @SuppressWarnings("NullAway") // Y, S and R are nullable here
    public final @Nullable Object raise(Throwable exception) {
        if (exception == null) {
            throw new NullPointerException("raise(null)");
        }
        refuseWhileRunning();
        if (isHeld()) {
            throw new IllegalStateException(heldHint("raise"));
        }
        if (state == CREATED) {
            close(FAILED);
        }
        if (isClosed()) {
            throw Raised.<RuntimeException>sneak(exception);
        }
        if (link == FREE) {
            Traceback.raisedAt(position(), exception);
        }
        return handedOut(resumeWith(new Raised(exception)));
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
        if (isHeld()) {
            take();
        }
        Object answer;
        try {
            answer = resumeWith(new Raised(new GeneratorExit(), true));
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
        if (state == REPLACED && isClosed()) {
            return successor().result();
        }
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
        if (delegate == null || isClosed()) {
            return null;
        }
        Frame shown = delegate.target();
        Chain.becomesKnown(shown);
        return shown.exposed();
    }

    @Override
    public final @Nullable StackTraceElement suspendedAt() {
        return isRunning() ? null : position();
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

    /** Who runs when this is resumed: itself, or the last of those that have taken its place in a chain by tail calls. */
    Frame target() {
        return state == REPLACED && !isClosed() ? successor() : this;
    }

    /** The last of those that have taken its place, one after the other. */
    private Frame successor() {
        Frame last = lastButHeirs();
        return last.delegate instanceof Heir heir && last.state == REPLACED ? heir.target() : last;
    }

    /** Those between are not kept, nor passed by again. */
    @SuppressWarnings("NullAway") // each of those has handed over to the next
    private Frame lastButHeirs() {
        Frame last = this;
        while (last.state == REPLACED && last.delegate != null && !(last.delegate instanceof Heir)) {
            last = last.delegate;
        }
        for (Frame each = this; each != last; ) {
            Frame next = each.delegate;
            each.delegate = last;
            each = next;
        }
        return last;
    }

    /** Whether there is an alive generator below it. */
    final boolean delegatesOn() {
        return delegate != null && !delegate.target().isClosed();
    }

    /** Whether a resumption runs the body, and is not answered, or refused, without. */
    final boolean canRunWith(@Nullable Object brought) {
        return !isClosed() && !isHeld() && !isRunning() && (state != CREATED || brought == null);
    }

    /** Whether a StopIteration that leaves it is a bug (PEP 479), not somebody else's on its way. */
    boolean isBody() {
        return true;
    }

    final boolean isClosed() {
        return (state <= RETURNED && state >= FAILED)
                || (state == REPLACED && successor().isClosed());
    }

    // ---- how it is linked

    /**
     * Links this new frame to one above it.
     *
     * @param above the frame above
     * @param how {@link #OWN} or {@link #ADOPTED}
     */
    final void linkTo(Frame above, byte how) {
        link = how;
        other = above;
    }

    /** Whether it is known to none but one frame. */
    final boolean isAdoptedBy(Frame frame) {
        return isAdopted() && other == frame;
    }

    /** The frame above, while it {@linkplain #isAdopted is adopted}. */
    @SuppressWarnings("NullAway") // there is one then
    final Frame above() {
        return other;
    }

    /** Its rest is another's. */
    final Signal handOverTo(Frame heir) {
        delegate = heir;
        clear();
        state = HANDED_OVER;
        return Signal.DELEGATE;
    }

    /** Its rest is its own again, with the arguments that it has been given. */
    final Signal startAgain() {
        state = CREATED;
        return Signal.AGAIN;
    }

    /** Its delegate has taken its place in a chain. */
    final void leavesItsPlace() {
        state = REPLACED;
        unlink();
    }

    /** It is no link any more. */
    final void unlink() {
        link = FREE;
        other = null;
        place = null;
    }

    /** The line where the body stands; null unless it stands at a point of its own. */
    final @Nullable StackTraceElement position() {
        String origin = state > CREATED ? origin() : null;
        return origin == null ? null : Origin.parse(origin).at(state);
    }

    /** Runs this frame alone, which stands innermost in its chain. */
    final @Nullable Object proceed(@Nullable Object brought) {
        letGo();
        if (delegate != null) {
            delegate = null;
            brought = broughtToClosed(brought);
        }
        if (!hasHandedOver()) {
            Object value = step(brought);
            return value instanceof Signal signal && signal.isEnd() ? end(signal.result()) : value;
        }
        if (brought instanceof Raised raised) {
            throw raised.rethrow();
        }
        return end(brought);
    }

    /** The value of a delegation that ended on somebody else's call: it takes no value, and a raised end is its end. */
    private static @Nullable Object broughtToClosed(@Nullable Object brought) {
        if (!(brought instanceof Raised raised)) {
            return null;
        }
        return raised.exception() instanceof StopIteration end ? end.value() : raised;
    }

    /**
     * Ends the generator by an exception.
     *
     * @return what the resumer is to see: the same object, or for a {@link StopIteration} an {@link IllegalStateException}
     *     with it as the cause (PEP 479)
     */
    final Throwable endBy(Throwable exception) {
        close(FAILED);
        return exception instanceof StopIteration && isBody() ? raisedStopIteration(exception) : exception;
    }

    /** Takes the held value, as the body gave it. */
    final @Nullable Object take() {
        byte taken = hand;
        Object value = out;
        handOut();
        if (taken == REFERENCE + AHEAD) {
            return value;
        }
        return taken == INT + AHEAD ? Signal.INT : taken == LONG + AHEAD ? Signal.LONG : Signal.DOUBLE;
    }

    /** The held reference is taken. */
    protected final void handOut() {
        out = null;
        takePrimitive();
    }

    /** The held primitive is taken. */
    protected final void takePrimitive() {
        hand = NOTHING;
        if (link >= OWN) {
            Chain.holdsNoLonger(this);
        }
    }

    /** Takes the held value for a delegation that brings {@code brought}. */
    final @Nullable Object takeFor(@Nullable Object brought) {
        if (brought != null) {
            throw new IllegalStateException(heldHint(brought instanceof Raised ? "raise" : "send"));
        }
        return take();
    }

    /** The primitive that the body has yielded. */
    Object boxed() {
        throw new IllegalStateException("no primitive value in " + this);
    }

    /** Hands the primitive that the body has yielded to the frame that was resumed; answers what that one's body would. */
    Object handOnTo(Frame other) {
        return boxed();
    }

    final @Nullable Object endedWith() {
        return out;
    }

    /** As {@link #end}, where nothing is delegated to. */
    final void endPlainly(@Nullable Object value) {
        state = RETURNED;
        letGo();
        if (value != null) {
            out = value;
        }
        clear();
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

    /** Lets go of a value in hand that is not held. */
    final void letGo() {
        if (hand != NOTHING) {
            hand = NOTHING;
            out = null;
        }
    }

    private void close(short closed) {
        state = closed;
        hand = NOTHING;
        out = null;
        delegate = null;
        clear();
    }

    private boolean isRunning() {
        return state == RUNNING
                || (link != FREE && Chain.isRunning(this))
                || (state == REPLACED && !isClosed() && successor().isRunning());
    }

    private void refuseWhileRunning() {
        if (isRunning()) {
            throw alreadyExecuting();
        }
    }

    /**
     * Sends where more is to be done than to resume the body.
     *
     * @param sent the value, or null
     * @return what is yielded next
     */
    protected final @Nullable Object sendOtherwise(@Nullable Object sent) {
        return handedOut(sent == null ? takeOrResume() : resumeWithValue(sent));
    }

    private @Nullable Object resumeWithValue(Object sent) {
        if (state == CREATED) {
            throw new IllegalStateException("can't send non-null value to a just-started generator");
        }
        if (isHeld()) {
            throw new IllegalStateException(heldHint("send"));
        }
        letGo();
        return resume(sent);
    }

    private @Nullable Object resumeWith(Raised raised) {
        letGo();
        return resume(raised);
    }
}
