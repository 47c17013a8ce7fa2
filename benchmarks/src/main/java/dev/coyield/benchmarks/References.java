package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** References, which nobody boxes. */
@OperationsPerInvocation(Comparison.ITEMS)
public class References extends Comparison {
    private final String[] words = {"a", "bb", "ccc", "dddd"};

    /** By hand. */
    static final class Words implements Iterator<String> {
        private final String[] words;
        private final int count;
        private int index;

        Words(String[] words, int count) {
            this.words = words;
            this.count = count;
        }

        @Override
        public boolean hasNext() {
            return index < count;
        }

        @Override
        public String next() {
            if (index >= count) {
                throw new NoSuchElementException();
            }
            return words[index++ & (words.length - 1)];
        }
    }

    @Coroutine
    static Iterator<String> words(String[] words, int count) {
        for (int index = 0; index < count; index++) {
            Co.yield(words[index & (words.length - 1)]);
        }
        return null;
    }

    @Coroutine
    static Generator<String, Void, Void> generator(String[] words, int count) {
        for (int index = 0; index < count; index++) {
            Co.yield(words[index & (words.length - 1)]);
        }
        return null;
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
        for (Iterator<String> all = new Words(words, ITEMS); all.hasNext(); ) {
            letters += all.next().length();
        }
        return letters;
    }

    @Benchmark
    public long coyield() {
        long letters = 0;
        for (Iterator<String> all = words(words, ITEMS); all.hasNext(); ) {
            letters += all.next().length();
        }
        return letters;
    }

    @Benchmark
    public long coyieldAdvance() {
        long letters = 0;
        for (Generator<String, Void, Void> all = generator(words, ITEMS); all.advance(); ) {
            letters += all.value().length();
        }
        return letters;
    }

    @Benchmark
    public long kotlin() {
        long letters = 0;
        for (Iterator<String> all = SequencesKt.words(words, ITEMS); all.hasNext(); ) {
            letters += all.next().length();
        }
        return letters;
    }
}
