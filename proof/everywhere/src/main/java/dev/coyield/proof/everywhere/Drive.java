package dev.coyield.proof.everywhere;

import dev.coyield.Generator;
import java.util.Arrays;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** What code that was turned calls at run time. */
public final class Drive {
    private static final LongAdder RUNS = new LongAdder();
    private static final LongAdder SUSPENSIONS = new LongAdder();

    private Drive() {}

    /**
     * Runs a generator to its end, and sends it whatever it yields.
     *
     * @return its result
     */
    public static @Nullable Object toEnd(Generator<@Nullable Object, @Nullable Object, @Nullable Object> generator) {
        RUNS.increment();
        int suspensions = 0;
        try {
            for (boolean yielded = generator.advance(); yielded; suspensions++) {
                Object value = generator.value();
                yielded = value == null ? generator.advance() : generator.advance(value);
            }
            return generator.result();
        } finally {
            SUSPENSIONS.add(suspensions);
        }
    }

    /** Takes all that an iterator has; primitives unboxed. */
    public static @Nullable Object toEnd(Iterator<?> iterator) {
        RUNS.increment();
        while (iterator.hasNext()) {
            if (iterator instanceof PrimitiveIterator.OfInt numbers) {
                numbers.nextInt();
            } else if (iterator instanceof PrimitiveIterator.OfLong numbers) {
                numbers.nextLong();
            } else if (iterator instanceof PrimitiveIterator.OfDouble numbers) {
                numbers.nextDouble();
            } else {
                iterator.next();
            }
            SUSPENSIONS.increment();
        }
        return null;
    }

    /** Takes all that an iterable has. */
    public static @Nullable Object toEnd(Iterable<?> iterable) {
        return toEnd(iterable.iterator());
    }

    /** Takes all that a stream has. */
    public static @Nullable Object toEnd(BaseStream<?, ?> stream) {
        return toEnd(stream.iterator());
    }

    /** Complains unless what was sent is what had been yielded. */
    public static void expect(@Nullable Object sent, int yielded) {
        if (!(sent instanceof Integer number) || number != yielded) {
            throw new AssertionError("yielded " + yielded + ", was sent " + sent);
        }
    }

    /** Something to delegate to, that yields null twice. */
    public static Iterator<@Nullable Object> twoNulls() {
        return Arrays.<@Nullable Object>asList(null, null).iterator();
    }

    /** How many generators were driven to their end so far. */
    public static long runs() {
        return RUNS.sum();
    }

    /** How often they suspended. */
    public static long suspensions() {
        return SUSPENSIONS.sum();
    }
}
