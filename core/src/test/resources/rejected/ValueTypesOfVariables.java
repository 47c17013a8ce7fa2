package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Type variables, wildcards, arrays, raw and intersection types; what might fit is let through. */
class ValueTypesOfVariables<C extends Number> {
    @Coroutine
    static <T> Generator<T, T, T> unbounded(T given) {
        Co.yield("text");
        Integer taken = Co.yield(1);
        Co.yield(given);
        return Co.done(taken);
    }

    @Coroutine
    static <T extends Number> Generator<T, T, T> bounded(T given, List<T> all) {
        Co.yield(given);
        Co.yield(all.get(0));
        Co.yield("text");
        // ^ Co.yield of a String in a coroutine whose values are Number.
        Integer taken = Co.yield(2L);
        StringBuilder other = Co.yield(taken);
        // ^ the value sent to Co.yield is taken as a StringBuilder in a coroutine that is sent Number.
        return Co.done(other);
        // ^ Co.done of a StringBuilder in a coroutine whose result is Number.
    }

    @Coroutine
    Generator<C, ? super C, ? extends C> ofTheClass() {
        Co.yield('c');
        // ^ Co.yield of a char in a coroutine whose values are Number.
        Integer number = Co.yield(1.5f);
        String anything = Co.yield(number);
        return Co.done(anything);
        // ^ Co.done of a String in a coroutine whose result is Number.
    }

    @Coroutine
    static <T extends Number & Comparable<T>, U extends T> Iterator<U> severalBounds(Comparable<String> any) {
        Co.yield(any);
        Co.yield(new StringBuilder());
        // ^ Co.yield of a StringBuilder in a coroutine whose values are Number.
        Co.yield(new java.util.concurrent.atomic.AtomicInteger());
        Co.yield(Integer.valueOf(1));
        return Co.done();
    }

    @Coroutine
    static Generator<?, ?, ?> wildcards() {
        String any = Co.yield(1);
        return Co.done(any);
    }

    @Coroutine
    static Iterator<? extends CharSequence> boundedWildcard() {
        Co.yield("text");
        Co.yield(1);
        // ^ Co.yield of an int in a coroutine whose values are CharSequence.
        Co.yield(new ArrayList<String>());
        return Co.done();
    }

    @Coroutine
    @SuppressWarnings("rawtypes")
    static Iterator raw() {
        Co.yield(1);
        Co.yield("text");
        return Co.done();
    }

    @Coroutine
    static <T extends Number> Iterator<T[]> arrays(T[] some, Object[] objects, List<String>[] lists, Object any) {
        Co.yield(some);
        Co.yield(objects);
        Co.yield(any);
        Co.yield(new Integer[0]);
        Co.yield(new String[0]);
        // ^ Co.yield of a String[] in a coroutine whose values are Number[].
        Co.yield(new int[0]);
        // ^ Co.yield of an int[] in a coroutine whose values are Number[].
        Co.yield(new Integer[0][]);
        // ^ Co.yield of an Integer[][] in a coroutine whose values are Number[].
        Co.yield("text");
        // ^ Co.yield of a String in a coroutine whose values are Number[].
        return Co.done();
    }

    @Coroutine
    static Generator<Serializable, Object, Comparable<?>> interfaces(Runnable task, Map<String, Integer> map) {
        Co.yield(new int[0]);
        Co.yield(1);
        Co.yield(task);
        Co.yield(map);
        Co.yield((Runnable & Serializable) () -> {});
        Integer narrowed = (Integer) Co.<Object>yield("s");
        Thread thread = Co.yield(narrowed);
        return Co.done(thread);
    }

    @Coroutine
    static Generator<Number, Long, Double> widening(byte b, short s) {
        Co.yield(b);
        Co.yield(s);
        Co.yield('c');
        // ^ Co.yield of a char in a coroutine whose values are Number.
        Co.yield(true);
        // ^ Co.yield of a boolean in a coroutine whose values are Number.
        long sent = Co.<Long>yield(1f);
        int wrong = Co.<Integer>yield(sent);
        // ^ the value sent to Co.yield is taken as an Integer in a coroutine that is sent Long.
        Number wider = Co.yield(wrong);
        Comparable<Long> comparable = Co.yield(wider);
        return wider == null ? Co.done(1) : Co.done(1.0 + comparable.compareTo(1L));
        // ^ Co.done of an Integer in a coroutine whose result is Double.
    }

    @Coroutine
    static Generator<Integer, Void, Void> nothing(Object any) {
        Co.yield(1);
        Void none = Co.yield(2);
        Object alsoNone = Co.yield(3);
        if (any == alsoNone) {
            return Co.done(none);
        }
        return any == null ? Co.done(null) : Co.done("text");
        // ^ Co.done of a String in a coroutine whose result is Void.
    }

    @Coroutine
    static Iterator<java.util.Timer> sameName(javax.swing.Timer other) {
        Co.yield(other);
        // ^ Co.yield of a javax.swing.Timer in a coroutine whose values are java.util.Timer.
        return Co.done();
    }

    @Coroutine
    static Iterator<Integer> merged(boolean which) {
        Co.yield(which ? 1 : "text");
        Object any = which ? "a" : 2;
        Co.yield(any);
        // Whether a yield of (which ? "a" : "b") is refused depends on the stack maps that the compiler writes.
        Co.yield(which ? null : 1);
        Co.yield(which ? 1L : 2);
        // ^ Co.yield of a long in a coroutine whose values are Integer.
        Comparator<String> order = Comparator.naturalOrder();
        Co.yield(order);
        // ^ Co.yield of a Comparator in a coroutine whose values are Integer.
        return Co.done();
    }
}
