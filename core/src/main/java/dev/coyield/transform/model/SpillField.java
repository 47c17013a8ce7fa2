package dev.coyield.transform.model;

import org.objectweb.asm.Type;

/**
 * A field of a frame class.
 *
 * @param name its name
 * @param type its type
 */
public record SpillField(String name, Type type) {

    /** Whether it can keep an object alive. */
    public boolean isReference() {
        return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
    }
}
