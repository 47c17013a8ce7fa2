/**
 * Python's generators for Java.
 *
 * <p>Programs use {@link dev.coyield}; build tools, {@link dev.coyield.transform}. Nobody but rewritten code uses
 * {@code dev.coyield.runtime}. What is required is needed where it is used only: ASM by the transformer, the nullness
 * annotations by compilers. A program that reads this module gets neither.
 */
module dev.coyield.core {
    requires static org.jspecify;
    requires static org.objectweb.asm;
    requires static org.objectweb.asm.tree;
    requires static org.objectweb.asm.tree.analysis;

    exports dev.coyield;
    exports dev.coyield.runtime;
    exports dev.coyield.transform;
}
