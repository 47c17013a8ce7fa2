package dev.coyield.testing.random;

import java.util.List;

/** What a coroutine's return type says of its values. */
enum Channel {
    GENERATOR("Generator<Object, Object, Object>", Sort.VALUES),
    ITERATOR("Iterator<Object>", Sort.VALUES),
    ITERABLE("Iterable<Object>", Sort.VALUES),
    STREAM("Stream<Object>", Sort.VALUES),
    INT_ITERATOR("PrimitiveIterator.OfInt", List.of(Sort.BYTE, Sort.SHORT, Sort.CHAR, Sort.INT, Sort.INTEGER)),
    INT_STREAM("IntStream", INT_ITERATOR.yielded),
    LONG_ITERATOR("PrimitiveIterator.OfLong", List.of(Sort.SHORT, Sort.CHAR, Sort.INT, Sort.LONG)),
    LONG_STREAM("LongStream", LONG_ITERATOR.yielded),
    DOUBLE_ITERATOR("PrimitiveIterator.OfDouble", List.of(Sort.BYTE, Sort.INT, Sort.LONG, Sort.FLOAT, Sort.DOUBLE)),
    DOUBLE_STREAM("DoubleStream", DOUBLE_ITERATOR.yielded);

    private final String type;
    private final List<Sort> yielded;

    Channel(String type, List<Sort> yielded) {
        this.type = type;
        this.yielded = yielded;
    }

    String type() {
        return type;
    }

    /** What may be yielded. */
    List<Sort> yielded() {
        return yielded;
    }

    boolean isPrimitive() {
        return yielded != Sort.VALUES;
    }

    /** Whether the rest of this can be handed over to one of another type. */
    boolean canDelegateTo(Channel other) {
        return isPrimitive() ? yielded == other.yielded : !other.isPrimitive();
    }
}
