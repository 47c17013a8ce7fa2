package dev.coyield.transform.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** How a yielded value travels from the body to whoever resumes: as the body's return value, or unboxed, in a field. */
public enum Channel {
    REFERENCE("Frame", Type.getObjectType("java/lang/Object")),
    INT("IntFrame", Type.INT_TYPE),
    LONG("LongFrame", Type.LONG_TYPE),
    DOUBLE("DoubleFrame", Type.DOUBLE_TYPE);

    private final String frameClass;
    private final Type type;

    Channel(String frameClass, Type type) {
        this.frameClass = "dev/coyield/runtime/" + frameClass;
        this.type = type;
    }

    /** The internal name of the frame classes' superclass. */
    public String frameClass() {
        return frameClass;
    }

    /** The type of what travels. */
    public Type type() {
        return type;
    }

    /** Whether nothing is boxed on the way. */
    public boolean isPrimitive() {
        return this != REFERENCE;
    }

    /** The channel for values of a type that is yielded, as it is. */
    public static Optional<Channel> of(Type type) {
        return Stream.of(INT, LONG, DOUBLE)
                .filter(channel -> channel.type.equals(type))
                .findFirst();
    }
}
