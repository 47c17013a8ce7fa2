package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A body that loops over the generator that it then delegates to. */
public final class Case541DelegateAndLoopShare {
    private Case541DelegateAndLoopShare() {}

    @Coroutine
    static Generator<Object, Object, Object> numbers() {
        for (int i = 0; i < 7; i++) {
            Co.yield(i);
        }
        return Co.done("numbers");
    }

    @Coroutine
    static Generator<Object, Object, Object> mixed(Generator<Object, Object, Object> d) {
        Co.yield(d.next());
        for (Object x : d) {
            Co.yield(x);
            if (x != null) {
                break;
            }
        }
        Object r = Co.yieldFrom(d);
        say("result", r);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = mixed(numbers());
        say(list(g));
    }
}
