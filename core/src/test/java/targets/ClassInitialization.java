package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** {@code new} initialises the class before the arguments are evaluated, which a moved NEW would change. */
public final class ClassInitialization {
    static final class Loud {
        static {
            log("Loud is initialised");
        }

        Loud(Object argument) {
            log("Loud of " + argument);
        }

        @Override
        public String toString() {
            return "Loud";
        }
    }

    static final class LoudToo {
        static int count = num("initialised " + logged("LoudToo is", "initialised"));

        LoudToo(Object a, Object b) {
            log("LoudToo of " + a + b);
        }
    }

    static final class Failing {
        static final int NEVER = 1 / num(0);

        Failing(Object argument) {}
    }

    static final class LoudStatic {
        static long value = logged("LoudStatic", 5L);
    }

    @Coroutine
    public static Generator<Object, Object, Object> beforeArguments() {
        log("start");
        new Loud(logged("argument", Co.yield("argument")));
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> insideOther() {
        new LoudToo(logged("first", Co.yield(1)), new Loud(logged("second", Co.yield(2))));
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> ofFailingClass() {
        for (int i = 0; i < 3; i++) {
            try {
                Co.yield(i);
                new Failing(logged("argument", Co.yield("argument")));
            } catch (LinkageError e) {
                log(e.getClass().getSimpleName());
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> byStaticField() {
        LoudStatic.value += wide(Co.yield("before"));
        return Co.done(LoudStatic.value > 5);
    }
}
