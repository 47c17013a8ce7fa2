package dev.coyield.runtime;

import dev.coyield.Generator;
import java.util.Iterator;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * What an emitted body calls. Its frame comes last: what a call of {@code Co} was given is on the stack already.
 *
 * <p>None of this is for two threads at once.
 */
public final class Body {
    private Body() {}

    /**
     * The body starts to run.
     *
     * @param frame the body's
     * @return the point where it stood, 0 for its start
     */
    public static int enter(Frame frame) {
        int point = frame.state;
        frame.state = FrameState.RUNNING;
        return point;
    }

    /**
     * The body is about to return a yielded value.
     *
     * @param frame the body's
     * @param point where it stands
     */
    public static void suspend(Frame frame, int point) {
        frame.state = (short) point;
    }

    /**
     * The value of the yield where the body stood.
     *
     * @param sent what the resumption has brought
     * @return what was sent, or null; throws what was raised
     */
    public static @Nullable Object received(@Nullable Object sent) {
        return sent instanceof Raised ? rethrow(sent) : sent;
    }

    /** A method of its own: with this code inlined, C2 of JDK 25 does not do without the box of what is sent. */
    private static Object rethrow(Object sent) {
        throw ((Raised) sent).rethrow();
    }

    /**
     * As {@link #received}, where the body drops the value.
     *
     * @param sent what the resumption has brought
     */
    public static void resumed(@Nullable Object sent) {
        if (sent != null) {
            received(sent);
        }
    }

    /**
     * Replaces {@code Co.self()}.
     *
     * @param frame the body's
     * @return the same, which from now on others may know
     */
    public static Frame self(Frame frame) {
        Chain.becomesKnown(frame);
        return frame;
    }

    /**
     * Whether a generator that a body has read may stay in the body's frame when that has ended: it keeps nothing alive, not even a
     * result. Of one that has been asked again after its end, this is not said: a program that wraps what has ended in the next
     * generator, again and again, would gather them all.
     *
     * <p>Calls nothing, and returns an iterator: then it is inlined, although it runs once a run.
     *
     * @param source what the body has read
     * @return a signal if it may stay, or null
     */
    public static @Nullable Signal spent(@Nullable Object source) {
        return source instanceof Frame frame && frame.state == FrameState.RETURNED && frame.out == null
                ? Signal.END
                : null;
    }

    // ---- Co.yieldFrom(delegate)

    /**
     * Replaces {@code Co.yieldFrom(generator)}.
     *
     * @param generator the delegate
     * @param frame the body's
     * @return {@link Signal#DELEGATE}, for the body to return
     */
    public static Signal delegateTo(Generator<?, ?, ?> generator, Frame frame) {
        frame.delegate = Delegates.of(generator);
        return Signal.DELEGATE;
    }

    /**
     * Replaces {@code Co.yieldFrom(iterator)}.
     *
     * @param iterator the delegate
     * @param frame the body's
     * @return {@link Signal#DELEGATE}, for the body to return
     */
    public static Signal delegateTo(Iterator<?> iterator, Frame frame) {
        frame.delegate = Delegates.of(iterator);
        return Signal.DELEGATE;
    }

    /**
     * Replaces {@code Co.yieldFrom(iterable)}.
     *
     * @param iterable the delegate
     * @param frame the body's
     * @return {@link Signal#DELEGATE}, for the body to return
     */
    public static Signal delegateTo(Iterable<?> iterable, Frame frame) {
        return adoptAndDelegateTo(Delegates.of(iterable), frame);
    }

    /**
     * Replaces {@code Co.yieldFrom(stream)}.
     *
     * @param stream the delegate
     * @param frame the body's
     * @return {@link Signal#DELEGATE}, for the body to return
     */
    public static Signal delegateTo(BaseStream<?, ?> stream, Frame frame) {
        return adoptAndDelegateTo(Delegates.of(stream), frame);
    }

    private static Signal adoptAndDelegateTo(Frame delegate, Frame frame) {
        adopt(delegate, frame);
        frame.delegate = delegate;
        return Signal.DELEGATE;
    }

    /**
     * A coroutine of the body's class has just returned what the body is going to delegate to. So most likely nobody else knows
     * it: if it is new, it is linked to the body's frame alone.
     *
     * @param delegate what was returned
     * @param frame the body's
     */
    public static void adopt(@Nullable Object delegate, Frame frame) {
        if (delegate instanceof Frame link && link.isFresh()) {
            link.linkTo(frame, FrameState.ADOPTED);
        }
    }

    /**
     * Links a new frame of the body's own method, which the body has made itself.
     *
     * @param child the new frame, which nobody else knows
     * @param frame the body's
     */
    public static void adoptOwn(Frame child, Frame frame) {
        child.linkTo(frame, FrameState.OWN);
    }

    // ---- return other

    /**
     * Replaces {@code return returned}: null and what {@code Co.done} has become end the generator; to anything else the
     * rest is handed over.
     *
     * @param returned what the body returns
     * @param frame the body's
     * @return the signal for the body to return
     */
    public static Signal finish(@Nullable Object returned, Frame frame) {
        if (returned == null) {
            return Signal.END;
        }
        return returned instanceof Signal signal ? signal : frame.handOverTo(Delegates.ofAny(returned));
    }

    /**
     * As {@link #adopt}, for what the body is going to hand over to. It takes the place of the body's frame, if that is of the
     * same kind.
     *
     * @param heir what was returned
     * @param frame the body's
     */
    public static void adoptHeir(@Nullable Object heir, Frame frame) {
        if (heir instanceof Frame link && link.isFresh()) {
            link.linkTo(frame.isAdopted() ? frame.above() : frame, FrameState.ADOPTED);
        }
    }

    /**
     * Whether what is handed over to may run in the body's own frame: nobody can tell, for none but the frame above knows it.
     *
     * @param frame the body's
     * @return whether it may
     */
    public static boolean isUnknown(Frame frame) {
        return frame.link == FrameState.OWN;
    }

    /**
     * Replaces {@code return walk(right)} in {@code walk}.
     *
     * @param heir a new frame, or the body's own if that {@linkplain #isUnknown is unknown}, with the arguments
     * @param frame the body's
     * @return the signal for the body to return
     */
    public static Signal handOverToOwn(Frame heir, Frame frame) {
        if (heir == frame) {
            return frame.startAgain();
        }
        if (frame.isBelowAnother()) {
            // Whoever knows the one that hands over sees the heir through it.
            adoptHeir(heir, frame);
        } else {
            heir.linkTo(frame, FrameState.OWN);
        }
        return frame.handOverTo(heir);
    }
}
