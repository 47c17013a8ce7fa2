package dev.coyield.runtime;

import dev.coyield.Generator;
import dev.coyield.StopIteration;
import org.jspecify.annotations.Nullable;

/**
 * Delegates to a generator from outside, by its public interface and one call deeper on the stack: to one that somebody
 * wrote by hand, or that another generator is delegating to already, or that is running.
 */
@SuppressWarnings("NullAway") // the target is null only after the end, when nothing runs here any more
final class GeneratorFrame extends Frame {
    private @Nullable Generator<?, ?, ?> target;

    GeneratorFrame(Generator<?, ?, ?> target) {
        this.target = target;
    }

    @Override
    protected @Nullable Object step(@Nullable Object sent) {
        enter();
        try {
            Object value = forward(sent);
            suspend(1);
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
        if (Raised.isExit(raised)) {
            generator.close();
            throw raised.rethrow();
        }
        return generator.raise(raised.exception());
    }

    @Override
    @Nullable Generator<?, ?, ?> exposed() {
        return target;
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
