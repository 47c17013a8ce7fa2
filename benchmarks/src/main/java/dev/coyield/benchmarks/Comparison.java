package dev.coyield.benchmarks;

import java.lang.reflect.Method;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Forms of the same work, each of which answers the same number. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class Comparison {
    /** How many items the longer ones run through. */
    static final int ITEMS = 1000;

    /** The number, by a plain loop. */
    abstract long expected();

    /** Holds the form that this process measures, and it alone, to the number. */
    @Setup
    public void check(BenchmarkParams measured) throws ReflectiveOperationException {
        String name = measured.getBenchmark();
        Method form = getClass().getMethod(name.substring(name.lastIndexOf('.') + 1));
        long answered = (Long) form.invoke(this);
        if (answered != expected()) {
            throw new IllegalStateException(name + " answers " + answered + ", not " + expected());
        }
    }
}
