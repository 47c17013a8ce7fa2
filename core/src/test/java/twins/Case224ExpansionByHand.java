package twins;

import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import java.util.List;
import java.util.function.UnaryOperator;
import twins.Kit.AppError;

/** Yield from behaves as its expansion into try and loops, for every operation. */
public final class Case224ExpansionByHand {
    private Case224ExpansionByHand() {}

    public static void main(String[] args) {
        List<UnaryOperator<Generator<Object, String, Object>>> outers =
                List.of(Case224ExpansionByHand::byHand, Case224ExpansionByHand::builtIn);
        for (var outer : outers) {
            var answering = outer.apply(inner());
            step("next", answering::next);
            step("send", () -> answering.send("a"));
            step("send", () -> answering.send("b"));

            var failing = outer.apply(inner());
            failing.next();
            step("throw", () -> failing.raise(new AppError("t")));
            step("send", () -> failing.send("z"));

            var closing = outer.apply(inner());
            closing.next();
            step("close", () -> {
                closing.close();
                return null;
            });
        }
    }

    @Coroutine
    static <Y, S, R> Generator<Y, S, R> byHand(Generator<Y, S, R> sub) {
        Y y;
        try {
            y = sub.next();
        } catch (StopIteration e) {
            return Co.done(e.value());
        }
        while (true) {
            S s;
            try {
                s = Co.yield(y);
            } catch (GeneratorExit e) {
                sub.close();
                throw e;
            } catch (Throwable e) {
                try {
                    y = sub.raise(e);
                } catch (StopIteration e2) {
                    return Co.done(e2.value());
                }
                continue;
            }
            try {
                y = s == null ? sub.next() : sub.send(s);
            } catch (StopIteration e) {
                return Co.done(e.value());
            }
        }
    }

    @Coroutine
    static <Y, S, R> Generator<Y, S, R> builtIn(Generator<Y, S, R> sub) {
        return Co.done(Co.yieldFrom(sub));
    }

    @Coroutine
    static Generator<Object, String, Object> inner() {
        try {
            String x = Co.yield(1);
            String y = Co.yield(List.of(x));
            return Co.done(List.of(x, y));
        } catch (AppError e) {
            String z = Co.yield("caught " + show(e));
            return Co.done(z);
        } finally {
            say("inner finally");
        }
    }
}
