package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** invokedynamic around yields: lambdas, method references, concatenation, record methods. */
public final class Lambdas {
    record Pair(Object a, long b) {}

    private int field = 3;

    @Coroutine
    public static Generator<Object, Object, Object> capturedLocals() {
        int n = num(Co.yield("n"));
        long l = wide(Co.yield("l"));
        double d = real(Co.yield("d"));
        String s = text(Co.yield("s"));
        boolean z = truth(Co.yield("z"));
        Supplier<String> all = () -> n + " " + l + " " + d + " " + s + " " + z;
        Co.yield(all.get());
        List<Supplier<Object>> later = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int copy = i;
            Object sent = Co.yield(i);
            later.add(() -> copy + "" + sent + s);
        }
        Co.yield(later.stream().map(Supplier::get).collect(Collectors.toList()));
        LongSupplier sum = () -> l + n;
        return Co.done(sum.getAsLong());
    }

    @Coroutine
    public static Generator<Object, Object, Object> asArguments() {
        IntBinaryOperator plus = (a, b) -> a + b;
        int sum = plus.applyAsInt(num(Co.yield(1)), num(Co.yield(2)));
        int many =
                IntStream.range(0, num(Co.yield(sum))).map(i -> i * sum).reduce(num(Co.yield("start")), Integer::sum);
        return Co.done(many);
    }

    @Coroutine
    public static Generator<Object, Object, Object> methodReferences() {
        Function<Object, String> toText = String::valueOf;
        BiFunction<Object, Long, Pair> make = Pair::new;
        Supplier<List<Object>> list = ArrayList::new;
        Function<Integer, long[]> array = long[]::new;
        Pair pair = make.apply(Co.yield("a"), wide(Co.yield("b")));
        UnaryOperator<String> bound = text(Co.yield(pair))::concat;
        List<Object> made = list.get();
        made.add(toText.apply(Co.yield(bound.apply("!"))));
        made.add(array.apply(num(Co.yield(made))).length);
        return Co.done(made);
    }

    @Coroutine
    private Generator<Object, Object, Object> capturesThis() {
        Supplier<Integer> read = () -> field;
        Runnable write = () -> field *= 2;
        field += num(Co.yield(read.get()));
        write.run();
        Co.yield(read.get());
        Function<Integer, Integer> both = this::plus;
        return Co.done(both.apply(num(Co.yield("plus"))));
    }

    private int plus(int n) {
        return field += n;
    }

    public static Generator<Object, Object, Object> ofInstance() {
        return new Lambdas().capturesThis();
    }

    @Coroutine
    public static Generator<Object, Object, Object> concatenation() {
        char c = 'c';
        byte b = 1;
        String s = "" + Co.yield(1) + c + b + 2L + 3f + 4.5 + true + null + Co.yield(2) + "\1\2" + Co.yield(3);
        s += Co.yield(s) + s + num(Co.yield("n"));
        s += 'x';
        s = s + (s += Co.yield(s.length())) + s;
        Object o = "o";
        o += "p" + Co.yield(o);
        return Co.done(s + o);
    }

    @Coroutine
    public static Generator<Object, Object, Object> longConcatenation() {
        return Co.done("a" + Co.yield(1) + "b" + Co.yield(2) + "c" + Co.yield(3) + "d" + Co.yield(4) + "e" + Co.yield(5)
                + "f" + Co.yield(6) + "g" + Co.yield(7) + "h" + Co.yield(8) + "i" + Co.yield(9) + "j" + Co.yield(10));
    }

    @Coroutine
    public static Generator<Object, Object, Object> recordMethods() {
        Pair one = new Pair(Co.yield("one"), 1);
        Pair two = new Pair(one.a(), wide(Co.yield("two")) / 10_000_000_000L);
        Co.yield(one.equals(two));
        Co.yield(one.hashCode() == new Pair(Co.yield("three"), 1).hashCode());
        return Co.done(one + " " + two);
    }

    @Coroutine
    public static Generator<Object, Object, Object> sortedBetweenYields() {
        List<Integer> numbers = new ArrayList<>();
        Comparator<Integer> order = truth(Co.yield("order")) ? Comparator.naturalOrder() : (a, b) -> b - a;
        for (int i = 0; i < 4; i++) {
            numbers.add(num(Co.yield(numbers.size())));
            numbers.sort(order.thenComparing(n -> -n));
            Co.yield(numbers.toString());
        }
        return Co.done(numbers.stream().mapToInt(Integer::intValue).sum());
    }

    @Coroutine
    public static Generator<Object, Object, Object> lambdaThatThrows() {
        Runnable refuse = () -> {
            throw new IllegalArgumentException("by a lambda");
        };
        for (int i = 0; i < 3; i++) {
            try {
                Co.yield(i);
                refuse.run();
            } catch (IllegalArgumentException e) {
                Co.yield(e.getMessage());
            }
        }
        return null;
    }

    @Coroutine
    private static Generator<Object, Object, Object> counting(int from, Object step) {
        for (int i = from; i < from + 3; i++) {
            i += num(Co.yield(i + "/" + step));
        }
        return Co.done(from);
    }

    @Coroutine
    public static Generator<Object, Object, Object> referenceToCoroutine() {
        BiFunction<Integer, Object, Generator<Object, Object, Object>> make = Lambdas::counting;
        Object result = Co.yieldFrom(make.apply(num(Co.yield("from")), Co.yield("step")));
        Supplier<Generator<Object, Object, Object>> again = () -> counting(1, result);
        return again.get();
    }
}
