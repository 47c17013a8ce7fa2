package dev.coyield.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What {@code Co.done(result)} makes: a generator that yields nothing and ends with {@code result}. Returning one ends the
 * body, which is no more than handing over to it.
 */
public final class Done extends Frame {
    private final @Nullable Object result;

    private Done(@Nullable Object result) {
        this.result = result;
    }

    /**
     * Replaces {@code Co.done(result)}.
     *
     * @param result the generator's result
     * @return what the body returns
     */
    public static Frame of(@Nullable Object result) {
        return new Done(result);
    }

    @Nullable Object doneWith() {
        return result;
    }

    @Override
    protected Object step(@Nullable Object sent) {
        enter();
        return end(result);
    }

    @Override
    protected void clear() {}
}
