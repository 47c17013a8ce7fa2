package twins;

import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import twins.Kit.AppError;

/** Two delegators pass sends and throws to one shared delegate. */
public final class Case232SharedDelegateSendAndThrow {
    private Case232SharedDelegateSendAndThrow() {}

    public static void main(String[] args) {
        var d = inner();
        var a = outer(d);
        var b = outer(d);
        say("a", a.next());
        say("b", b.next());
        step("a send", () -> a.send("from a"));
        step("b throw", () -> b.raise(new AppError("from b")));
        step("a throw", () -> a.raise(new AppError("from a")));
        step("b send", () -> b.send("last"));
        step("a next", a::next);
    }

    @Coroutine
    static Generator<List<String>, String, List<String>> inner() {
        List<String> log = new ArrayList<>();
        while (log.size() < 5) {
            try {
                log.add(Co.yield(log));
            } catch (AppError e) {
                log.add(show(e));
            }
        }
        return Co.done(log);
    }

    @Coroutine
    static Generator<List<String>, String, List<String>> outer(Generator<List<String>, String, List<String>> d) {
        return Co.done(Co.yieldFrom(d));
    }
}
