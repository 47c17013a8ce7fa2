package twins;

import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.function.Consumer;

/**
 * Python's {@code contextlib.contextmanager}: a generator as the two halves of a block, before its yield and after it.
 * An error in the block is raised at the yield, where the generator may catch it.
 */
final class Block<T> {
    private final Generator<T, ?, ?> halves;

    Block(Generator<T, ?, ?> halves) {
        this.halves = halves;
    }

    /** Python's {@code with}. */
    static <T> void with(Generator<T, ?, ?> halves, Consumer<? super T> body) {
        var block = new Block<>(halves);
        T value = block.enter();
        try {
            body.accept(value);
        } catch (Throwable error) {
            if (block.exit(error)) {
                return;
            }
            throw error;
        }
        block.exit(null);
    }

    T enter() {
        if (!halves.advance()) {
            throw new IllegalStateException("generator didn't yield");
        }
        return halves.value();
    }

    /**
     * Runs the second half.
     *
     * @param error what ended the block, or null
     * @return whether the generator has swallowed it
     */
    boolean exit(Throwable error) {
        if (error == null) {
            if (halves.advance()) {
                throw new IllegalStateException("generator didn't stop");
            }
            return false;
        }
        try {
            halves.raise(error);
        } catch (StopIteration end) {
            return end != error;
        } catch (Throwable out) {
            // A StopIteration of the block's own comes back wrapped, as a bug in the generator.
            if (out == error || error instanceof StopIteration && out.getCause() == error) {
                return false;
            }
            throw out;
        }
        throw new IllegalStateException("generator didn't stop after throw()");
    }
}
