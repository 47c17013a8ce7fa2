package dev.coyield.transform;

import dev.coyield.transform.model.CoroutineMethod;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What became of one coroutine method.
 *
 * @param coroutine the method, which is a factory now
 * @param description it in the words of the source
 * @param body its resumable body
 * @param access the way from the frame to the body
 * @param frame its frame class
 * @param firstLine where it begins in the source
 */
record Rewritten(
        CoroutineMethod coroutine,
        Outcome.Coroutine description,
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
}
