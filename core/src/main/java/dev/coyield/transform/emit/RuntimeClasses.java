package dev.coyield.transform.emit;

import dev.coyield.transform.model.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The runtime's class files, as far as frame classes inherit from them; none is read twice, and none is to be changed. */
public final class RuntimeClasses {
    private final Map<String, ClassNode> known = new HashMap<>();

    /** One that has read none yet. */
    public RuntimeClasses() {}

    /** The superclass of a channel's frame classes, its superclass and so on, without Object. */
    List<ClassNode> lineage(Channel channel) {
        List<ClassNode> lineage = new ArrayList<>();
        String name = channel.frameClass();
        while (name.startsWith(RuntimeContract.PACKAGE)) {
            ClassNode node = known.computeIfAbsent(name, RuntimeClasses::read);
            lineage.add(node);
            name = node.superName;
        }
        return lineage;
    }

    private static ClassNode read(String name) {
        var node = new ClassNode();
        // By the class loader of the runtime's own classes: the transformer is beside them, whatever else is loaded.
        try (InputStream in = dev.coyield.runtime.Frame.class.getResourceAsStream("/" + name + ".class")) {
            new ClassReader(in).accept(node, ClassReader.EXPAND_FRAMES | ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return node;
    }
}
