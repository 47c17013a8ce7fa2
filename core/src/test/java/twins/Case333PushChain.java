package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Source, filter, mapper and sink connected by send, closed from the source. */
public final class Case333PushChain {
    private Case333PushChain() {}

    @Coroutine
    static Generator<Void, Integer, Void> sink(List<Object> out) {
        try {
            while (true) {
                out.add(Co.<Integer>yield());
            }
        } catch (GeneratorExit e) {
            out.add("sink closed");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Void, Integer, Void> only(Predicate<Integer> test, Generator<Void, Integer, Void> target) {
        try {
            while (true) {
                Integer x = Co.yield();
                if (test.test(x)) {
                    target.send(x);
                }
            }
        } finally {
            target.close();
        }
    }

    @Coroutine
    static Generator<Void, Integer, Void> change(UnaryOperator<Integer> fn, Generator<Void, Integer, Void> target) {
        try {
            while (true) {
                target.send(fn.apply(Co.yield()));
            }
        } finally {
            target.close();
        }
    }

    public static void main(String[] args) {
        List<Object> out = new ArrayList<>();
        var chain = start(only(x -> x % 3 == 0, start(change(x -> x * x, start(sink(out))))));
        for (int i = 0; i < 10; i++) {
            chain.send(i);
        }
        say(out);
        chain.close();
        say(out);
    }
}
