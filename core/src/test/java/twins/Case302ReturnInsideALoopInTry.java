package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.List;

/** Return from a loop within try-finally within a loop. */
public final class Case302ReturnInsideALoopInTry {
    private Case302ReturnInsideALoopInTry() {}

    public static void main(String[] args) {
        var g = gen();
        try {
            while (true) {
                say(g.next());
            }
        } catch (StopIteration e) {
            say("result", e.value());
        }
    }

    @Coroutine
    static Generator<List<Integer>, Void, String> gen() {
        for (int a = 0; a < 3; a++) {
            try {
                for (int b = 0; b < 3; b++) {
                    Co.yield(List.of(a, b));
                    if (a == 1 && b == 1) {
                        return Co.done("at 1,1");
                    }
                }
            } finally {
                say("leaving a", a);
            }
        }
        return Co.done();
    }
}
