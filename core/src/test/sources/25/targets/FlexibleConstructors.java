package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Code before {@code super(...)} around coroutines (final in Java 25), and coroutines of such objects. */
public class FlexibleConstructors {
    private final int limit;

    FlexibleConstructors(int limit) {
        this.limit = limit;
        log("super with " + limit + " " + describe());
    }

    String describe() {
        return "plain";
    }

    static class Strict extends FlexibleConstructors {
        private final String name;
        private final Generator<Object, Object, Object> early;

        Strict(String name, int limit) {
            if (limit < 0) {
                throw new IllegalArgumentException("negative");
            }
            this.name = name;
            this.early = counting(name);
            int doubled = limit * 2;
            super(doubled);
            log("ready " + this.name);
        }

        @Override
        String describe() {
            return "strict " + name + " " + early.state();
        }

        @Coroutine
        private static Generator<Object, Object, Object> counting(String of) {
            for (int i = 0; i < 2; i++) {
                Co.yield(of + i);
            }
            return Co.done(of);
        }

        @Coroutine
        Generator<Object, Object, Object> run() {
            Co.yield(new Strict(text(Co.yield("name")), num(Co.yield("limit"))).describe());
            return early;
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> objects() {
        class Local extends FlexibleConstructors {
            final Object sent;

            Local(Object sent) {
                this.sent = sent;
                super(num(sent));
            }

            @Override
            String describe() {
                return "local " + sent;
            }
        }
        Local local = new Local(Co.yield("sent"));
        Co.yield(local.describe() + local.limit());
        try {
            Co.yield(new Strict("a", -num(Co.yield("limit"))));
        } catch (IllegalArgumentException e) {
            Co.yield(e.getMessage());
        }
        return new Strict("b", 1).run();
    }

    int limit() {
        return limit;
    }
}
