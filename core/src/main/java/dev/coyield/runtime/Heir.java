package dev.coyield.runtime;

import dev.coyield.Generator;
import org.jspecify.annotations.Nullable;

/**
 * The delegate of those that have handed over one after the other, and of who delegates to the first of them: each refers to
 * this, and this to the last, so that none of those between is kept alive.
 */
final class Heir extends Frame {
    private Frame last;

    Heir(Frame last) {
        this.last = last;
    }

    void becomes(Frame next) {
        last = next;
    }

    @Override
    Frame target() {
        last = last.target();
        return last;
    }

    @Override
    @Nullable Generator<?, ?, ?> exposed() {
        return target().exposed();
    }

    @Override
    protected Object step(@Nullable Object sent) {
        throw new AssertionError("what has been handed over to is run, not this");
    }

    @Override
    protected void clear() {}
}
