package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Forty locals, changed in turn across yields. */
public final class Case308ManyLocals {
    private Case308ManyLocals() {}

    public static void main(String[] args) {
        for (Object v : gen()) {
            say(v);
        }
    }

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        int a0 = 0, a1 = 1, a2 = 2, a3 = 3, a4 = 4, a5 = 5, a6 = 6, a7 = 7, a8 = 8, a9 = 9;
        int b0 = 10, b1 = 11, b2 = 12, b3 = 13, b4 = 14, b5 = 15, b6 = 16, b7 = 17, b8 = 18, b9 = 19;
        String c0 = "c0", c1 = "c1", c2 = "c2", c3 = "c3", c4 = "c4";
        String c5 = "c5", c6 = "c6", c7 = "c7", c8 = "c8", c9 = "c9";
        double d0 = 0.5, d1 = 1.5, d2 = 2.5, d3 = 3.5, d4 = 4.5, d5 = 5.5, d6 = 6.5, d7 = 7.5, d8 = 8.5, d9 = 9.5;
        Co.yield(a0 + a9);
        a0 += b9;
        b0 += a1;
        c0 = c1 + c2;
        d0 += d9;
        Co.yield(b0);
        a5 = a0 + a1 + a2 + a3 + a4 + a6 + a7 + a8 + a9;
        b5 = b0 + b1 + b2 + b3 + b4 + b6 + b7 + b8 + b9;
        c5 = c0 + c3 + c4 + c6 + c7 + c8 + c9;
        d5 = d0 + d1 + d2 + d3 + d4 + d6 + d7 + d8 + d9;
        Co.yield("last");
        say(a5, b5, c5, d5);
        return Co.done();
    }
}
