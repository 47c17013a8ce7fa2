package twins;

import dev.coyield.Generator;

/** A generator that somebody wrote by hand, without a coroutine; it refuses what a case does not override. */
abstract class HandWritten<Y, S, R> implements Generator<Y, S, R> {
    @Override
    public boolean advance(S value) {
        throw new UnsupportedOperationException("advance");
    }

    @Override
    public Y value() {
        throw new UnsupportedOperationException("value");
    }

    @Override
    public boolean hasNext() {
        throw new UnsupportedOperationException("hasNext");
    }

    @Override
    public Y send(S value) {
        throw new UnsupportedOperationException("send");
    }

    @Override
    public Y raise(Throwable exception) {
        throw new UnsupportedOperationException("raise");
    }

    @Override
    public void close() {}

    @Override
    public R result() {
        throw new UnsupportedOperationException("result");
    }

    @Override
    public State state() {
        return State.SUSPENDED;
    }
}
