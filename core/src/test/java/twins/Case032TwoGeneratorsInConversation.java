package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A driver passes each one's output to the other. */
public final class Case032TwoGeneratorsInConversation {
    private Case032TwoGeneratorsInConversation() {}

    @Coroutine
    static Generator<Object, Integer, String> player(String label, int step) {
        int n = Co.<Integer>yield(label + " ready");
        while (n < 20) {
            say(label, "gets", n);
            n = Co.<Integer>yield(n + step);
        }
        return Co.done(label + " stops");
    }

    public static void main(String[] args) {
        Generator<Object, Integer, String> a = player("A", 3);
        Generator<Object, Integer, String> b = player("B", 5);
        say(a.next());
        say(b.next());
        Integer ball = 0;
        try {
            while (true) {
                ball = (Integer) a.send(ball);
                ball = (Integer) b.send(ball);
            }
        } catch (StopIteration end) {
            say("over", end.value(), "ball", ball);
        }
    }
}
