package dev.coyield.runtime;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A generator whose body yields nothing but primitives of one type. They travel through a field, so that a body has nothing to
 * return but a {@link Signal}; what it delegates to may yield anything, for which there is {@link Signal#REFERENCE}.
 */
public abstract class PrimitiveFrame extends Frame {
    /** For subclasses. */
    protected PrimitiveFrame() {}

    /**
     * As {@link #resume}, with a signal for all that can come of it.
     *
     * @param sent what the resumption brings
     * @return the signal of the yielded value, or {@link Signal#END}
     */
    @Specialized
    protected Signal resumeToSignal(@Nullable Object sent) {
        if (delegates()) {
            return asSignal(resumeLinks(sent));
        }
        if (link != FREE || state < CREATED) {
            return asSignal(resumeOtherwise(sent));
        }
        Signal signal;
        try {
            signal = stepToSignal(sent);
        } catch (Throwable exception) {
            state = FAILED;
            hand = NOTHING;
            cold();
            out = null;
            clear();
            throw failure(exception);
        }
        if (yields(signal)) {
            return signal;
        }
        state = RETURNED;
        hand = NOTHING;
        out = signal.result();
        return clearAtEnd();
    }

    /**
     * Runs the body from where it stands.
     *
     * @param sent what the resumption brings
     * @return what the body returns
     */
    @SuppressWarnings("NullAway") // no reference is yielded here, so no null
    protected final Signal stepToSignal(@Nullable Object sent) {
        return (Signal) step(sent);
    }

    /**
     * Turns what a chain gives into a signal.
     *
     * @param outcome a signal or a yielded reference
     * @return the signal; the reference is kept for {@link #outcome}
     */
    protected final Signal asSignal(@Nullable Object outcome) {
        if (outcome instanceof Signal signal) {
            return signal;
        }
        out = outcome;
        return Signal.REFERENCE;
    }

    @Override
    protected final @Nullable Object resume(@Nullable Object sent) {
        return outcome(resumeToSignal(sent));
    }

    /**
     * Says as little as can be said, and calls little, as all that is run for each value: HotSpot inlines fifteen calls deep, and no more
     * than so many nodes of its graph, of which each call that it inlines takes some; a pipeline of generators is deep, and each
     * loop's head is compiled twice.
     */
    @Override
    @Specialized
    public boolean hasNext() {
        if (hand != NOTHING) {
            return runAhead();
        }
        Signal signal = resumeToSignal(null);
        if (signal == Signal.END) {
            return false;
        }
        return delegates() && !yields(signal) ? hold(outcome(signal)) : holdYielded();
    }

    /** A loop in the loop for what is likely: in one, C2 asks each signal twice. */
    @Override
    @Specialized
    public void forEachRemaining(Consumer<? super @Nullable Object> action) {
        requireAction(action);
        for (Signal signal = nextSignal(); ; signal = nextSignal()) {
            for (; yields(signal); signal = nextSignal()) {
                action.accept(valueOf(signal));
            }
            if (signal == Signal.END) {
                return;
            }
            action.accept(valueOf(signal));
        }
    }

    /**
     * Whether a body has yielded through this channel.
     *
     * @param signal what it has returned
     * @return whether the value is where this channel keeps it
     */
    protected abstract boolean yields(Signal signal);

    /**
     * As {@link #hold}, of what the body has yielded through this channel.
     *
     * @return true
     */
    protected abstract boolean holdYielded();

    /**
     * Turns a signal into what {@link #resume} gives.
     *
     * @param signal the signal
     * @return the signal, or the reference that it stands for
     */
    protected final @Nullable Object outcome(Signal signal) {
        return signal == Signal.REFERENCE ? takeReference() : signal;
    }

    private @Nullable Object takeReference() {
        Object reference = out;
        out = null;
        return reference;
    }

    /**
     * What {@code next} begins with where no primitive is held.
     *
     * @return the signal of a value, or {@link Signal#END}
     */
    @Specialized
    protected Signal nextSignal() {
        return hand == NOTHING ? resumeToSignal(null) : asSignal(takeOrPassBy());
    }

    /** The value of a signal, as its receiver is to see it. */
    protected final @Nullable Object valueOf(Signal signal) {
        return signal == Signal.REFERENCE ? takeReference() : handedOut(signal);
    }

    @Override
    public final Frame prime() {
        if (resumeToSignal(null) == Signal.REFERENCE) {
            out = null;
        }
        return this;
    }
}
