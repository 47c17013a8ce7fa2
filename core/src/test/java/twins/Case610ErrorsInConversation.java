package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A driver that answers errors of one generator with errors in another. */
public final class Case610ErrorsInConversation {
    private Case610ErrorsInConversation() {}

    @Coroutine
    static Generator<Object, Object, Object> left() {
        for (int i = 0; i < 3; i++) {
            try {
                Object x = Co.yield("left " + i);
                say("left got", x);
            } catch (AppError e) {
                say("left saw", e);
            }
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> right() {
        Co.yield("right");
        throw new AppError("right fails");
    }

    @Coroutine
    static Generator<Object, Object, Object> talk(
            Generator<Object, Object, Object> l, Generator<Object, Object, Object> r) {
        Co.yield(l.next());
        Co.yield(r.next());
        try {
            Co.yield(r.next());
        } catch (AppError e) {
            Co.yield(l.raise(e));
        }
        Co.yield(l.send("over"));
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(talk(left(), right())));
    }
}
