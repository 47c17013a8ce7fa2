package twins;

import static twins.Kit.say;
import static twins.Kit.show;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** One generator runs another, which tries to run the first: the second is refused, the first lives. */
public final class Case131ReEntryThroughAnotherGenerator {
    static Generator<String, Void, Void> first;
    static Generator<String, Void, Void> second;

    @Coroutine
    static Generator<String, Void, Void> a() {
        Co.yield("a starts");
        for (String v : second) {
            Co.yield("a passes " + show(v));
        }
        Co.yield("a ends");
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> b() {
        Co.yield("b1");
        try {
            first.next();
        } catch (IllegalStateException e) {
            Co.yield("b refused");
        }
        Co.yield("b2");
        return Co.done();
    }

    public static void main(String[] args) {
        first = a();
        second = b();
        for (String v : first) {
            say(v);
        }
    }
}
