package dev.coyield.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a coroutine method that has been rewritten, so that a second run leaves it as it is. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Instrumented {
    /**
     * The binary name of its frame class.
     *
     * @return the name
     */
    String frame();
}
