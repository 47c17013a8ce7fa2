package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;

/** A loop over a generator whose body part is closed from the loop ends. */
public final class Case578CloseInALoopOverItself {
    private Case578CloseInALoopOverItself() {}

    @Coroutine
    static Generator<Object, Object, Object> numbers() {
        try {
            for (int i = 0; i < 10; i++) {
                Co.yield(i);
            }
        } finally {
            say("numbers end");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> watch(Generator<Object, Object, Object> d) {
        for (Object x : d) {
            Co.yield(x);
            d.close();
        }
        say("loop ends");
        return Co.done();
    }

    public static void main(String[] args) {
        var n = numbers();
        var seen = new ArrayList<Generator<Object, Object, Object>>();
        var w = watch(n);
        say(list(w));
    }
}
