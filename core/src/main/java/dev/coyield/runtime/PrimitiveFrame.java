package dev.coyield.runtime;

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
        if (!isReady()) {
            return asSignal(resumeOtherwise(sent));
        }
        Signal signal;
        try {
            signal = stepToSignal(sent);
        } catch (Throwable exception) {
            state = FAILED;
            hand = NOTHING;
            out = null;
            delegate = null;
            clear();
            throw failure(exception);
        }
        if (signal == Signal.INT || signal == Signal.LONG || signal == Signal.DOUBLE) {
            return signal;
        }
        state = RETURNED;
        hand = NOTHING;
        out = signal.result();
        clear();
        return Signal.END;
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

    /** Does not call {@link #resume}: HotSpot inlines fifteen calls deep, and a pipeline of generators is deep. */
    @Override
    @Specialized
    public boolean hasNext() {
        return hand == NOTHING ? hold(outcome(resumeToSignal(null))) : runAhead();
    }

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
