package dev.coyield.runtime;

import dev.coyield.Generator;
import dev.coyield.StopIteration;
import org.jspecify.annotations.Nullable;

/**
 * Delegates to a generator from outside: to one that somebody wrote by hand, by its public interface and one call deeper on the
 * stack; to a link of another chain, which that chain then runs.
 */
@SuppressWarnings("NullAway") // the target is null only after the end, when nothing runs here any more
final class GeneratorFrame extends Frame {
    private @Nullable Generator<?, ?, ?> target;
    private int resumptions;

    GeneratorFrame(Generator<?, ?, ?> target) {
        this.target = target;
        // Not as one that is fresh: what it stands for has a life of its own.
        Body.suspend(this, 1);
    }

    /**
     * The frame to run for a resumption.
     *
     * @param argument what the resumption brings
     * @return the frame; null if the target is none, or answers without running
     */
    @Nullable Frame frameToRun(@Nullable Object argument) {
        if (!(target instanceof Frame frame) || !frame.target().canRunWith(argument)) {
            return null;
        }
        resumptions++;
        return frame.target();
    }

    /** How often the target has been run from here. */
    int resumptions() {
        return resumptions;
    }

    @Override
    protected @Nullable Object step(@Nullable Object sent) {
        Body.enter(this);
        try {
            Object value = forward(sent);
            Body.suspend(this, 1);
            return value;
        } catch (StopIteration end) {
            return Signal.returned(end.value());
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object forward(@Nullable Object argument) {
        var generator = (Generator<@Nullable Object, @Nullable Object, @Nullable Object>) target;
        if (argument == null) {
            return generator.next();
        }
        if (!(argument instanceof Raised raised)) {
            return generator.send(argument);
        }
        if (raised.isExit()) {
            generator.close();
            throw raised.rethrow();
        }
        return generator.raise(raised.exception());
    }

    @Override
    @Nullable Generator<?, ?, ?> exposed() {
        return target instanceof Frame frame ? frame.target().exposed() : target;
    }

    @Override
    boolean isBody() {
        return false;
    }

    @Override
    protected void clear() {
        target = null;
    }
}
