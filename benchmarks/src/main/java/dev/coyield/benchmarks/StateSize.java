package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The heap that a suspended generator of eight ints and four references takes. */
final class StateSize {
    private static final int COUNT = 200_000;
    private static final String[] WORDS = {"a", "bb", "ccc", "dddd"};

    private StateSize() {}

    /** By hand. */
    static final class Hand implements Iterator<Integer> {
        private int state;
        private final int a;
        private final int b;
        private final int c;
        private final int d;
        private final int e;
        private final int f;
        private final int g;
        private final int h;
        private final String p = WORDS[0];
        private final String q = WORDS[1];
        private final String r = WORDS[2];
        private final String s = WORDS[3];

        Hand(int seed) {
            a = seed;
            b = 2 * seed;
            c = 3 * seed;
            d = 4 * seed;
            e = 5 * seed;
            f = 6 * seed;
            g = 7 * seed;
            h = 8 * seed;
        }

        @Override
        public boolean hasNext() {
            return state < 2;
        }

        @Override
        public Integer next() {
            return state++ == 0 ? a : a + b + c + d + e + f + g + h + p.length() + q.length() + r.length() + s.length();
        }
    }

    @Coroutine
    static Iterator<Integer> generator(int a) {
        int b = 2 * a;
        int c = 3 * a;
        int d = 4 * a;
        int e = 5 * a;
        int f = 6 * a;
        int g = 7 * a;
        int h = 8 * a;
        String p = WORDS[0];
        String q = WORDS[1];
        String r = WORDS[2];
        String s = WORDS[3];
        Co.yield(a);
        Co.yield(a + b + c + d + e + f + g + h + p.length() + q.length() + r.length() + s.length());
        return null;
    }

    private static Iterator<Integer> stepped(Iterator<Integer> generator) {
        generator.next();
        return generator;
    }

    /** Bytes by form. */
    static Map<String, Long> measure() {
        var sizes = new TreeMap<String, Long>();
        sizes.put("hand", measure(seed -> stepped(new Hand(seed))));
        sizes.put("coyield", measure(seed -> stepped(generator(seed))));
        sizes.put("kotlin", measure(seed -> SequencesKt.suspended(seed, WORDS)));
        return sizes;
    }

    private static long measure(IntFunction<Iterator<Integer>> suspended) {
        var kept = new Object[COUNT];
        long before = used();
        for (int index = 0; index < COUNT; index++) {
            kept[index] = suspended.apply(index);
        }
        long size = (used() - before) / COUNT;
        for (int index = 0; index < COUNT; index += COUNT / 10) {
            @SuppressWarnings("unchecked")
            int answered = ((Iterator<Integer>) kept[index]).next();
            if (answered != 36 * index + 10) {
                throw new IllegalStateException("a suspended generator has lost its state: " + answered);
            }
        }
        return size;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int again = 0; again < 4; again++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
