package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** boolean, byte, char and short, which the JVM's stack knows as ints only. */
public final class IntLike {
    private static boolean flag;
    private byte small;
    private char letter;
    private short[] shorts = {1, 2, 3};

    @Coroutine
    public static Generator<Object, Object, Object> allKinds() {
        boolean z = truth(Co.yield(1));
        byte b = (byte) (num(Co.yield(z)) * 60);
        char c = (char) ('a' + num(Co.yield(b)));
        short s = (short) (num(Co.yield(c)) * 10_000);
        Co.yield(s);
        z = !z;
        b += 100;
        c++;
        s >>= 1;
        Co.yield(z);
        Co.yield(b);
        Co.yield(c);
        Co.yield(s);
        return Co.done("" + z + b + c + s);
    }

    @Coroutine
    public static Generator<Object, Object, Object> booleanArrays() {
        boolean[] some = truth(Co.yield(0)) ? new boolean[2] : new boolean[] {true, false, truth(Co.yield(1))};
        some[num(Co.yield(some)) % 2] ^= truth(Co.yield(2));
        some[0] |= some[1] & truth(Co.yield(3));
        byte[] bytes = {1, (byte) num(Co.yield(4))};
        bytes[1] += num(Co.yield(5)) * 100;
        bytes[0] <<= bytes[1];
        return Co.done(some[0] + " " + some[1] + bytes[0] + bytes[1]);
    }

    @Coroutine
    public static Generator<Object, Object, Object> charArithmetic() {
        char c = 'a';
        StringBuilder word = new StringBuilder();
        while (c < 'h') {
            word.append(c).append((char) (c + num(Co.yield(c)) % 3));
            c += (char) (1 + num(Co.yield((int) c)) % 2);
        }
        char[] letters = {c, 'z', (char) num(Co.yield("code"))};
        letters[1]--;
        return Co.done(word + String.valueOf(letters[1]) + letters.length);
    }

    @Coroutine
    public static Generator<Object, Object, Object> narrowedAcrossYields() {
        int big = 0x12345;
        byte b = (byte) (big + num(Co.yield(big)));
        short s = (short) (big * num(Co.yield(b)));
        char c = (char) -num(Co.yield(s));
        long l = c + s * (long) b;
        int back = (int) (l << num(Co.yield(l)));
        float f = l;
        double d = f / num(Co.yield(f));
        return Co.done((int) c + " " + back + " " + (short) d);
    }

    @Coroutine
    public static Generator<Object, Object, Object> booleanLogic() {
        boolean a = truth(Co.yield("a"));
        boolean b = a & truth(Co.yield("b")) | !truth(Co.yield("c")) ^ flag;
        boolean c = a && truth(Co.yield("d")) || b && !truth(Co.yield("e"));
        flag = c = !c;
        flag = false;
        if (a ? truth(Co.yield("f")) : b) {
            return Co.done(c);
        }
        return Co.done(a == b != c);
    }

    @Coroutine
    private Generator<Object, Object, Object> fields() {
        small += num(Co.yield(small)) * 50;
        letter = (char) (letter + 'a' + num(Co.yield(small)));
        shorts[num(Co.yield(letter)) % 3]++;
        shorts[1] = shorts[0]-- > 1 ? (short) num(Co.yield(shorts[0])) : shorts[2];
        int i = small++ + --small;
        return Co.done(small + " " + letter + " " + shorts[1] + i);
    }

    public static Generator<Object, Object, Object> ofFields() {
        return new IntLike().fields();
    }

    @Coroutine
    private static Generator<Object, Object, Object> given(
            boolean z, byte b, char c, short s, long l, float f, int[]... rest) {
        Co.yield(z ? b : c);
        z |= truth(Co.yield(s + l));
        b++;
        l -= b;
        rest[0][0] += num(Co.yield(f * l));
        return Co.done(z + " " + b + c + s + l + f + rest[0][0] + rest.length);
    }

    public static Generator<Object, Object, Object> ofParameters() {
        return given(false, (byte) 127, 'x', (short) -3, 1L << 40, 0.5f, new int[] {8}, null);
    }
}
