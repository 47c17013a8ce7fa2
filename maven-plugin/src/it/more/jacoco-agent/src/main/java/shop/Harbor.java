package shop;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Bodies that a test can drive through every line and branch. */
class Harbor {
    private final String name;

    Harbor(String name) {
        this.name = name;
    }

    @Coroutine
    static Generator<Double, Integer, String> averager(int limit) {
        double sum = 0;
        int count = 0;
        while (count < limit) {
            Integer x = Co.yield(count == 0 ? 0.0 : sum / count);
            sum += x;
            count++;
        }
        return Co.done("averaged " + count);
    }

    @Coroutine
    Iterator<String> unload(List<String> crates, boolean counts) {
        for (String crate : crates) {
            if (crate.isEmpty()) {
                continue;
            }
            Co.yield(name + " " + crate);
        }
        if (counts) {
            Co.yield(crates.size() + " in all");
        }
        return Co.done();
    }

    @Coroutine
    private Stream<String> guarded(List<String> log) {
        try {
            Co.yield("in");
            Co.yield("still in");
        } finally {
            log.add("out");
        }
        return Co.done();
    }

    Stream<String> guard(List<String> log) {
        return guarded(log);
    }

    @Coroutine
    static Generator<String, Object, Void> guardedGenerator(List<String> log) {
        try {
            Co.yield("in");
        } catch (IllegalStateException e) {
            Co.yield("caught " + e.getMessage());
        } finally {
            log.add("out");
        }
        return Co.done();
    }

    @Coroutine
    static Iterable<Object> resources(AutoCloseable resource, String kind) throws Exception {
        try (resource) {
            switch (kind) {
                case "twice":
                    Co.yield(1);
                case "once":
                    Co.yield(1);
                    break;
                default:
                    Co.yieldFrom(List.of(3, 4));
            }
        }
        return Co.done();
    }

    @Coroutine(primed = true)
    static Generator<Integer, Integer, Void> adder() {
        int sum = 0;
        for (; ; ) {
            sum += Co.<Integer>yield(sum) + Co.<Integer>yield(sum);
        }
    }

    @Coroutine
    static Iterator<Integer> sieve(int[] numbers) {
        int odd = 0;
        for (int number : numbers) {
            if (number > 10) {
                Co.yield(number);
            }
            if (number % 2 != 0) {
                odd++;
            }
        }
        Co.yield(odd);
        return Co.done();
    }

    static Supplier<Iterator<Integer>> upTo(int last) {
        return () -> {
            for (int i = 0; i < last; i++) {
                Co.yield(i);
            }
            return Co.done();
        };
    }

    @Coroutine
    static Iterator<String> none() {
        return Co.done();
    }
}
