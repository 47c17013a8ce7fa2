package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** All orders of eight items by nested generators. */
public final class Case417BigPermutationCount {
    private Case417BigPermutationCount() {}

    @Coroutine
    static Generator<int[], Void, Void> perms(int[] a, int k) {
        if (k == a.length) {
            Co.yield(a);
        } else {
            for (int i = k; i < a.length; i++) {
                swap(a, k, i);
                Co.yieldFrom(perms(a, k + 1));
                swap(a, k, i);
            }
        }
        return Co.done();
    }

    private static void swap(int[] a, int i, int j) {
        int x = a[i];
        a[i] = a[j];
        a[j] = x;
    }

    public static void main(String[] args) {
        int count = 0;
        int check = 0;
        for (int[] p : perms(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, 0)) {
            count++;
            check = (check + count * p[0] + p[7]) % 1_000_003;
        }
        say(count, check);
    }
}
