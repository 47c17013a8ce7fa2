/**
 * What users write against: {@link dev.coyield.Coroutine} marks a method, {@link dev.coyield.Co} is what its body may say,
 * and {@link dev.coyield.Generator} is what its caller holds.
 *
 * <pre>
 *   caller                          body
 *   ------                          ----
 *   g = averager(3)                 (nothing runs)
 *   g.next()       ---- resume ---> runs to the first yield
 *          0.0     &lt;--- suspend --- Co.yield(0.0)
 *   g.send(10)     ---- resume ---> Co.yield answers 10
 *          10.0    &lt;--- suspend --- Co.yield(10.0)
 *   g.close()      ---- resume ---> Co.yield throws GeneratorExit, finally blocks run
 * </pre>
 */
@NullMarked
package dev.coyield;

import org.jspecify.annotations.NullMarked;
