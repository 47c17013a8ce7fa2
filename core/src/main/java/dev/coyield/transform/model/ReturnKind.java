package dev.coyield.transform.model;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a coroutine method may return. */
public enum ReturnKind {
    GENERATOR("dev/coyield/Generator", Shape.GENERATOR, Channel.REFERENCE),
    ITERATOR("java/util/Iterator", Shape.ITERATOR, Channel.REFERENCE),
    ITERABLE("java/lang/Iterable", Shape.ITERABLE, Channel.REFERENCE),
    STREAM("java/util/stream/Stream", Shape.STREAM, Channel.REFERENCE),
    INT_ITERATOR("java/util/PrimitiveIterator$OfInt", Shape.ITERATOR, Channel.INT),
    LONG_ITERATOR("java/util/PrimitiveIterator$OfLong", Shape.ITERATOR, Channel.LONG),
    DOUBLE_ITERATOR("java/util/PrimitiveIterator$OfDouble", Shape.ITERATOR, Channel.DOUBLE),
    INT_STREAM("java/util/stream/IntStream", Shape.STREAM, Channel.INT),
    LONG_STREAM("java/util/stream/LongStream", Shape.STREAM, Channel.LONG),
    DOUBLE_STREAM("java/util/stream/DoubleStream", Shape.STREAM, Channel.DOUBLE);

    /** What its caller does with it. */
    public enum Shape {
        GENERATOR,
        ITERATOR,
        ITERABLE,
        STREAM
    }

    private final String internalName;
    private final Shape shape;
    private final Channel channel;

    ReturnKind(String internalName, Shape shape, Channel channel) {
        this.internalName = internalName;
        this.shape = shape;
        this.channel = channel;
    }

    /** The type's internal name. */
    public String internalName() {
        return internalName;
    }

    /** What its caller does with it. */
    public Shape shape() {
        return shape;
    }

    /** What its values are. */
    public Channel channel() {
        return channel;
    }

    /** The kind that returns a type, given by its descriptor. */
    public static Optional<ReturnKind> of(String descriptor) {
        return Stream.of(values())
                .filter(kind -> descriptor.equals("L" + kind.internalName + ";"))
                .findFirst();
    }

    /** All of them, for a message. */
    public static String list() {
        return Stream.of(values())
                .map(kind -> kind.internalName.substring(kind.internalName.lastIndexOf('/') + 1))
                .map(name -> name.replace('$', '.'))
                .collect(Collectors.joining(", "));
    }
}
