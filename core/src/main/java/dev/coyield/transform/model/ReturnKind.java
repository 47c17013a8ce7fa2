package dev.coyield.transform.model;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a coroutine method may return. */
public enum ReturnKind {
    GENERATOR("dev/coyield/Generator"),
    ITERATOR("java/util/Iterator"),
    ITERABLE("java/lang/Iterable"),
    STREAM("java/util/stream/Stream");

    private final String internalName;

    ReturnKind(String internalName) {
        this.internalName = internalName;
    }

    /** The type's internal name. */
    public String internalName() {
        return internalName;
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
                .collect(Collectors.joining(", "));
    }
}
