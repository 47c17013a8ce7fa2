package dev.coyield.transform.emit;

import dev.coyield.transform.model.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.ClassReader;
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
    private static final String LAST = "java/lang/Object";

    private final Map<Channel, Integer> inherited = new EnumMap<>(Channel.class);

    /** Reads the runtime's class files. */
    public FrameSizes() {
        for (Channel channel : Channel.values()) {
            inherited.put(channel, inherited(channel.frameClass()));
        }
    }

    /** The size of an instance of a frame class for a channel. */
    public int of(ClassNode frame, Channel channel) {
        int bytes = HEADER + Objects.requireNonNull(inherited.get(channel)) + sum(frame.fields);
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private static int inherited(String name) {
        if (name.equals(LAST)) {
            return 0;
        }
        var node = new ClassNode();
        // By the class loader of the runtime's own classes: the transformer is beside them, whatever else is loaded.
        try (InputStream in = dev.coyield.runtime.Frame.class.getResourceAsStream("/" + name + ".class")) {
            new ClassReader(in).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum(node.fields) + inherited(node.superName);
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
