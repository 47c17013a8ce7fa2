package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** Assignments of every form, with yields left, right and in the index. */
public final class StoresAndAssignments {
    private int field = 1;
    private Object object = "o";
    private static int shared;
    private static String words;

    private static int[] array(int... values) {
        log("array");
        return values;
    }

    private StoresAndAssignments same() {
        log("same");
        return this;
    }

    @Coroutine
    public static Generator<Object, Object, Object> arrayElements() {
        int[] a = {1, 2, 3};
        a[num(Co.yield("index")) % 3] = num(Co.yield("value"));
        a[num(Co.yield("index")) % 3] += num(Co.yield("value"));
        a[a[0] % 3] = a[1] = a[num(Co.yield(a)) % 3] *= 2;
        int old = a[num(Co.yield("increment")) % 3]++ + --a[num(Co.yield("decrement")) % 3];
        return Co.done(old + Arrays.toString(a));
    }

    @Coroutine
    public static Generator<Object, Object, Object> orderOfEvaluation() {
        int i = 0;
        int[] a = array(1, 2, 3, 4);
        a[i++] = a[i] + (i = num(Co.yield(i)) % 3) * i++;
        array(5, 6)[logged("index", num(Co.yield(i)) % 2)] = logged("value", num(Co.yield("value")));
        a = array(a[0], i = 2, i++ + i++, num(Co.yield(i)) - i--);
        return Co.done(i + Arrays.toString(a));
    }

    @Coroutine
    public static Generator<Object, Object, Object> variableReadBeforeYield() {
        int x = 1;
        x += num(Co.yield(x)) + x++ * ++x;
        x = x + (x = num(Co.yield(x))) + x;
        x -= x = num(Co.yield("x")) - x;
        x <<= x-- & num(Co.yield(x));
        int y = x = num(Co.yield(x)) - x;
        return Co.done(x + y);
    }

    @Coroutine
    private Generator<Object, Object, Object> instance() {
        same().field += num(Co.yield(field));
        same().same().object = Co.yield(this.object);
        this.field = same().field++ + (field = num(Co.yield(field))) - field--;
        object = object + (String) (object = text(Co.yield("both"))) + object;
        return Co.done(field + " " + object);
    }

    public static Generator<Object, Object, Object> fields() {
        return new StoresAndAssignments().instance();
    }

    @Coroutine
    public static Generator<Object, Object, Object> statics() {
        shared = num(Co.yield(1));
        words = "w";
        shared += shared++ * num(Co.yield(shared));
        words += shared + text(Co.yield(words)) + words;
        shared = shared % 5 + (shared = 2);
        return Co.done(words + shared);
    }

    @Coroutine
    public static Generator<Object, Object, Object> arraysOfArrays() {
        Object[][][] deep = new Object[2][num(Co.yield("size")) % 3 + 1][];
        deep[num(Co.yield("i")) % 2][0] = new Object[] {Co.yield("element"), new int[num(Co.yield("length")) % 4][2]};
        int[][] rows = {{1}, {num(Co.yield("two")), 3}, new int[num(Co.yield("three")) % 5]};
        rows[1][num(Co.yield("column")) % 2] ^= rows[0][0]++ | num(Co.yield("or"));
        return Co.done(Arrays.deepToString(deep) + Arrays.deepToString(rows));
    }

    @Coroutine
    public static Generator<Object, Object, Object> failingStores() {
        for (int round = 0; round < 4; round++) {
            try {
                Object[] strings = new String[2];
                strings[num(Co.yield("index")) - 2] = round == 1 ? Co.yield("not a string") : text(Co.yield("string"));
                Co.yield(strings[0] + "" + strings[1]);
                int[] some = new int[num(Co.yield("size")) - 3];
                some[0] = 1;
            } catch (ArrayIndexOutOfBoundsException e) {
                log("index");
            } catch (ArrayStoreException | NegativeArraySizeException e) {
                log(e.getClass().getSimpleName() + Co.yield("caught"));
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> boxedCompound() {
        Integer boxed = 1;
        Long wide = 2L;
        Character c = 'a';
        boxed += num(Co.yield(boxed));
        boxed++;
        wide = wide-- * num(Co.yield(wide));
        c++;
        Integer[] boxes = {1, 2};
        boxes[num(Co.yield(c)) % 2] += boxed++ + boxes[1]--;
        return Co.done(boxed + " " + wide + c + Arrays.toString(boxes));
    }
}
