package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The send that runs the body to its end raises StopIteration with the result. */
public final class Case031LastSendHasNoAnswer {
    private Case031LastSendHasNoAnswer() {}

    @Coroutine
    static Generator<String, Object, String> greet() {
        String name = Co.yield("name?");
        Integer age = Co.yield("age?");
        return Co.done(name + " is " + age);
    }

    public static void main(String[] args) {
        Generator<String, Object, String> g = greet();
        step("ask", g::next);
        step("tell", () -> g.send("Ann"));
        step("tell", () -> g.send(30));
    }
}
