package dev.coyield.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of {@link Frame} that every emitted frame class has a copy of. HotSpot profiles a call by the method that
 * it stands in, so the call of the body in a copy knows one body only and can be inlined down to it; in a shared method it
 * would know all bodies of the program.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@interface Specialized {
    /** Whether only the frames of bodies that delegate have a copy. */
    boolean ofDelegating() default false;
}
