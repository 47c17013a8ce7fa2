package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator whose helper yields both to it and past it to its caller. */
public final class Case373LayeredGenerators {
    private Case373LayeredGenerators() {}

    /** Marks a value that is meant for the caller's caller. */
    record Outer(String v) {}

    @Coroutine
    static Generator<Object, Void, Void> reader(String text) {
        for (char ch : text.toCharArray()) {
            if (Character.isDigit(ch)) {
                Co.yield(new Outer("number " + ch));
            } else {
                Co.yield(String.valueOf(ch));
            }
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, String> speaker(String text) {
        String word = "";
        for (Object v : reader(text)) {
            if (v instanceof Outer past) {
                Co.yield(past.v);
            } else if (v.equals(" ")) {
                Co.yield("word " + word);
                word = "";
            } else {
                word += v;
            }
        }
        return Co.done(word);
    }

    public static void main(String[] args) {
        var g = speaker("ab 7c d8");
        for (int i = 0; i < 5; i++) {
            step("next", () -> g.next());
        }
    }
}
