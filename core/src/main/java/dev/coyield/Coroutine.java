package dev.coyield;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose body is to be suspended and resumed.
 *
 * <p>Coyield's transformer rewrites such a method after compilation. Calling it evaluates the arguments, runs nothing of
 * the body, and returns what the method's return type promises:
 *
 * <ul>
 *   <li>{@link Generator}: the whole protocol;
 *   <li>{@link java.util.Iterator}: the yielded values, once;
 *   <li>{@link Iterable}: each {@code iterator()} runs the body afresh with the same arguments;
 *   <li>{@link java.util.stream.Stream}: a lazy sequential stream, whose {@code close()} closes the generator.
 * </ul>
 *
 * <p>The body suspends with {@link Co#yield()} and its sisters and ends with {@code return Co.done(result)},
 * {@code return null}, or {@code return other}, which hands the rest over to {@code other}.
 *
 * <p>A constructor, an abstract or native method cannot be a coroutine, nor can a body suspend while it holds a monitor:
 * the transformer refuses them and the build fails.
 *
 * @see <a href="https://peps.python.org/pep-0342/">PEP 342, Coroutines via Enhanced Generators</a>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Coroutine {
    /**
     * Whether the call itself runs the body up to its first yield, whose value is dropped, so that the caller may
     * {@link Generator#send send} at once. What the body throws before its first yield comes out of the call. With the
     * return type {@code Iterable} each iterator is primed.
     *
     * @return whether a new generator is run to its first yield
     */
    boolean primed() default false;
}
