package dev.coyield.transform.emit;

import dev.coyield.transform.model.Channel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * How many bytes of memory a frame takes, as 64-bit HotSpot lays it out with compressed references: a header, the fields that
 * all generators have, and its own; no gap but the one that rounds it up.
 */
public final class FrameSizes {
    private static final int HEADER = 12;
    private static final int ALIGNMENT = 8;
    private static final int REFERENCE = 4;

    private final Map<Channel, Integer> inherited = new EnumMap<>(Channel.class);

    /** Takes what all generators have from {@code runtime}. */
    public FrameSizes(RuntimeClasses runtime) {
        for (Channel channel : Channel.values()) {
            int bytes = runtime.lineage(channel).stream()
                    .mapToInt(node -> sum(node.fields))
                    .sum();
            inherited.put(channel, bytes);
        }
    }

    /** The size of an instance of a frame class for a channel. */
    public int of(ClassNode frame, Channel channel) {
        int bytes = HEADER + Objects.requireNonNull(inherited.get(channel)) + sum(frame.fields);
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private static int sum(List<FieldNode> fields) {
        return fields.stream()
                .filter(field -> (field.access & Opcodes.ACC_STATIC) == 0)
                .mapToInt(field -> bytes(Type.getType(field.desc)))
                .sum();
    }

    private static int bytes(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE -> 1;
            case Type.CHAR, Type.SHORT -> 2;
            case Type.LONG, Type.DOUBLE -> 8;
            case Type.INT, Type.FLOAT -> 4;
            default -> REFERENCE;
        };
    }
}
