package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** An exit that is ignored twice can be given a third time. */
public final class Case576CloseIgnoredTwiceThenObeyed {
    private Case576CloseIgnoredTwiceThenObeyed() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        for (int i = 0; i < 3; i++) {
            try {
                Co.yield(i);
            } catch (GeneratorExit e) {
                say("ignored", i);
            }
        }
        say("leaves");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("close", g::close);
        step("close", g::close);
        step("close", g::close);
        step("close", g::close);
    }
}
