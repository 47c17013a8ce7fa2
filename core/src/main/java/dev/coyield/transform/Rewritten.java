package dev.coyield.transform;

import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What became of one coroutine method.
 *
 * @param coroutine the method, which is a factory now
 * @param layout what its states keep
 * @param body its resumable body
 * @param access the way from the frame to the body
 * @param frame its frame class
 * @param firstLine where it begins in the source
 */
record Rewritten(
        CoroutineMethod coroutine,
        FrameLayout layout,
        MethodNode body,
        MethodNode access,
        ClassNode frame,
        int firstLine) {

    /** Puts the new methods behind the factory. */
    void addTo(ClassNode owner) {
        int factory = owner.methods.indexOf(coroutine.node());
        owner.methods.add(factory + 1, body);
        owner.methods.add(factory + 2, access);
    }

    Outcome.Coroutine describe() {
        List<List<String>> spills = layout.states().stream()
                .skip(1)
                .map(state -> state.spills().stream()
                        .map(spill -> spill.slot() + ":" + spill.type().asType().getClassName())
                        .toList())
                .toList();
        return new Outcome.Coroutine(
                coroutine.owner().name.replace('/', '.'),
                coroutine.node().name,
                coroutine.node().desc,
                layout.states().size() - 1,
                spills);
    }
}
