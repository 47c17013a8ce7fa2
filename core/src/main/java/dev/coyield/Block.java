package dev.coyield;

import org.jspecify.annotations.Nullable;

/**
 * A generator as the two halves of a block, as Python's {@code contextlib.contextmanager} makes one: what stands before its
 * yield runs on entry, what stands after it on exit, and an error in the block is raised at the yield, where the generator may
 * let it pass, turn it into another, or swallow it.
 *
 * <pre>{@code
 * @Coroutine
 * static Generator<Connection, Void, Void> transaction(Connection connection) throws SQLException {
 *     connection.setAutoCommit(false);
 *     try {
 *         Co.yield(connection);
 *         connection.commit();
 *     } catch (SQLException e) {
 *         connection.rollback();
 *         throw e;
 *     }
 *     return Co.done();
 * }
 *
 * try (var block = Block.enter(transaction(connection))) {
 *     block.run(open -> insert(open, order));
 * }
 * }</pre>
 *
 * <p>Java does not tell {@link #close()} whether the block failed, so what the generator is to learn of belongs in {@link
 * #run}. When only {@code finally} blocks matter, a generator is enough of a resource by itself: {@code try (generator)}.
 *
 * @param <T> what the generator yields to the block
 */
public final class Block<T extends @Nullable Object> implements AutoCloseable {
    private final Generator<T, ?, ?> halves;
    private final T value;
    private boolean hasRun;
    private boolean hasExited;

    private Block(Generator<T, ?, ?> halves, T value) {
        this.halves = halves;
        this.value = value;
    }

    /**
     * What a block does.
     *
     * @param <T> what the generator yields to it
     * @param <X> what it may throw
     */
    @FunctionalInterface
    public interface Body<T extends @Nullable Object, X extends Throwable> {
        /**
         * Does it.
         *
         * @param value what the generator has yielded
         * @throws X what is then raised at the yield
         */
        void run(T value) throws X;
    }

    /**
     * Runs the first half.
     *
     * @param <T> what the generator yields to the block
     * @param halves a generator that yields once
     * @return the block
     * @throws IllegalStateException if it does not yield
     */
    public static <T extends @Nullable Object> Block<T> enter(Generator<T, ?, ?> halves) {
        if (!halves.hasNext()) {
            throw new IllegalStateException("generator didn't yield");
        }
        return new Block<>(halves, halves.next());
    }

    /**
     * Runs both halves around a body: Python's {@code with} statement.
     *
     * @param <T> what the generator yields to the body
     * @param <X> what the body may throw
     * @param halves a generator that yields once
     * @param body what stands between the halves
     * @throws X what the body throws, unless the generator swallows it or throws something else
     */
    public static <T extends @Nullable Object, X extends Throwable> void with(
            Generator<T, ?, ?> halves, Body<? super T, X> body) throws X {
        try (Block<T> block = enter(halves)) {
            block.run(body);
        }
    }

    /**
     * What the generator has yielded.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * Runs the block, or a part of it. An error is raised at the generator's yield, which ends the block.
     *
     * @param <X> what the body may throw
     * @param body what to do
     * @throws X what the body throws, unless the generator swallows it or throws something else
     */
    public <X extends Throwable> void run(Body<? super T, X> body) throws X {
        if (hasExited) {
            throw new IllegalStateException("the block has ended");
        }
        try {
            body.run(value);
            hasRun = true;
        } catch (Throwable error) {
            if (!exit(error)) {
                throw error;
            }
        }
    }

    /**
     * Ends the block by hand, once: Python's {@code __exit__}.
     *
     * @param error what the block has thrown, raised at the yield; null if it came to its end
     * @return whether the generator has swallowed the error; if not, it is the caller's to throw
     * @throws IllegalStateException if the generator yields once more
     */
    public boolean exit(@Nullable Throwable error) {
        hasExited = true;
        if (error != null) {
            return raise(error);
        }
        if (halves.hasNext()) {
            throw new IllegalStateException("generator didn't stop");
        }
        return false;
    }

    private boolean raise(Throwable error) {
        try {
            halves.raise(error);
        } catch (StopIteration end) {
            return end != error;
        } catch (Throwable thrown) {
            // A StopIteration of the block's own comes back wrapped, as if it were a bug of the generator.
            boolean isSame = thrown == error || (error instanceof StopIteration && thrown.getCause() == error);
            if (isSame) {
                return false;
            }
            throw thrown;
        }
        throw new IllegalStateException("generator didn't stop after raise()", error);
    }

    /**
     * Ends the block, unless an error has: the generator goes on after its yield if the block ran, and is {@linkplain
     * Generator#close() closed} if it never did.
     */
    @Override
    public void close() {
        if (hasExited) {
            return;
        }
        if (hasRun) {
            exit(null);
        } else {
            hasExited = true;
            halves.close();
        }
    }
}
