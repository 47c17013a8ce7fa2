package dev.coyield.transform;

/**
 * A class file to be written.
 *
 * @param internalName the class's internal name, {@code shop/Harbor}
 * @param bytes its contents; not copied
 */
public record ClassFile(String internalName, byte[] bytes) {}
