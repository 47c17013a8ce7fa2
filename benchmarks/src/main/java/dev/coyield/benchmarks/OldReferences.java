package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.BenchmarkParams;

/** An endless generator of references that has lived long: what is stored in it costs the collector's barriers. */
@OperationsPerInvocation(Comparison.ITEMS)
public class OldReferences extends Comparison {
    private final String[] words = {"a", "bb", "ccc", "dddd"};
    private final Iterator<String> hand = new Endless(words);
    private final Iterator<String> coyield = endless(words);
    private final Generator<String, Void, Void> generator = generator(words);
    private final Iterator<String> kotlin = SequencesKt.endlessWords(words);

    /** By hand. */
    static final class Endless implements Iterator<String> {
        private final String[] words;
        private int index;

        Endless(String[] words) {
            this.words = words;
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public String next() {
            return words[index++ & (words.length - 1)];
        }
    }

    @Coroutine
    static Iterator<String> endless(String[] words) {
        int index = 0;
        while (true) {
            Co.yield(words[index++ & (words.length - 1)]);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> generator(String[] words) {
        int index = 0;
        while (true) {
            Co.yield(words[index++ & (words.length - 1)]);
        }
    }

    @Override
    public void check(BenchmarkParams measured) throws ReflectiveOperationException {
        super.check(measured);
        System.gc();
        System.gc();
    }

    @Override
    long expected() {
        long letters = 0;
        for (int index = 0; index < ITEMS; index++) {
            letters += words[index & (words.length - 1)].length();
        }
        return letters;
    }

    @Benchmark
    public long hand() {
        long letters = 0;
        for (int item = 0; item < ITEMS && hand.hasNext(); item++) {
            letters += hand.next().length();
        }
        return letters;
    }

    @Benchmark
    public long coyield() {
        long letters = 0;
        for (int item = 0; item < ITEMS && coyield.hasNext(); item++) {
            letters += coyield.next().length();
        }
        return letters;
    }

    @Benchmark
    public long coyieldAdvance() {
        long letters = 0;
        for (int item = 0; item < ITEMS && generator.advance(); item++) {
            letters += generator.value().length();
        }
        return letters;
    }

    @Benchmark
    public long kotlin() {
        long letters = 0;
        for (int item = 0; item < ITEMS && kotlin.hasNext(); item++) {
            letters += kotlin.next().length();
        }
        return letters;
    }
}
