package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;

/** Names that look like emitted ones, overloads, and all that a declaration can carry. */
public final class Declarations {
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.PARAMETER,
        ElementType.METHOD,
        ElementType.TYPE_PARAMETER,
        ElementType.TYPE_USE,
        ElementType.LOCAL_VARIABLE
    })
    public @interface Marked {
        String value() default "";
    }

    private static final class Own extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String state = "own";

        @Override
        public String getMessage() {
            return state;
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> same(int i) {
        return Co.done("int " + i + Co.yield(i));
    }

    @Coroutine
    private static Generator<Object, Object, Object> same(long l) {
        return Co.done("long " + l + Co.yield(l));
    }

    @Coroutine
    private static Generator<Object, Object, Object> same(Object o) {
        return Co.done("object " + o + Co.yield(o));
    }

    @Coroutine
    private static Generator<Object, Object, Object> same(int... some) {
        return Co.done("ints " + some.length + Co.yield(some));
    }

    @Coroutine
    private static Generator<Object, Object, Object> same() {
        return Co.done("none " + Co.yield("none"));
    }

    @Coroutine
    public static Generator<Object, Object, Object> overloads() {
        List<Object> results = new ArrayList<>();
        results.add(Co.yieldFrom(same(1)));
        results.add(Co.yieldFrom(same(2L)));
        results.add(Co.yieldFrom(same("three")));
        results.add(Co.yieldFrom(same(4, 5)));
        results.add(Co.yieldFrom(same()));
        return Co.done(results);
    }

    private static String lookalike$resume(Object o) {
        return "plain " + o;
    }

    @Coroutine
    private static Generator<Object, Object, Object> lookalike$frame(Object frame) {
        Object enter = Co.yield(frame);
        return Co.done(lookalike$resume(enter));
    }

    @Coroutine
    private static Generator<Object, Object, Object> lookalike(Object frame, Object resume) {
        Object result = Co.yieldFrom(lookalike$frame(frame));
        return Co.done(text(resume) + result + Co.yield(lookalike$resume(frame)));
    }

    public static Generator<Object, Object, Object> namesLikeEmittedOnes() {
        return lookalike("f", "r");
    }

    @Coroutine
    private <@Marked("type parameter") T extends Comparable<T>, X extends Exception>
            Generator<T, Object, List<? super T>> carried(
                    @Marked("first") final T first,
                    final List<@Marked("argument") ? super T> list,
                    @Marked long wide,
                    X unused)
                    throws X, IOException {
        @Marked("local")
        T greatest = first;
        for (@Marked("loop") int i = 0; i < 3; i++) {
            Object sent = Co.yield(greatest);
            @Marked("inner")
            String text = text(sent);
            if (text.length() > wide) {
                throw new IOException(text);
            }
            list.add(greatest);
        }
        return Co.done(list);
    }

    @Coroutine
    @Deprecated
    @Marked("method")
    @SuppressWarnings("unchecked")
    public static Generator<Object, Object, Object> annotations() throws IOException {
        List<Object> list = new ArrayList<>();
        Generator<String, Object, List<? super String>> inner =
                new Declarations().<String, RuntimeException>carried("g", list, 5, null);
        Object result = Co.yieldFrom(inner);
        return Co.done(((List<Object>) result).size());
    }

    @Coroutine
    private static Generator<Integer, String, Long> typed(Integer... values) {
        long sum = 0;
        for (int value : values) {
            String sent = Co.yield(value);
            sum += sent == null ? 1 : sent.length();
        }
        return Co.done(sum);
    }

    @Coroutine
    public static Generator<Object, Object, Object> typedResults() {
        long viaUnboxing = Co.yieldFrom(typed(1, 2));
        double widened = Co.<Long>yieldFrom(typed()) + 0.5;
        Generator<Integer, String, Long> inner = typed(3, 4);
        int first = inner.next();
        Integer second = inner.send("four" + Co.yield(first));
        return Co.done(viaUnboxing + widened + second);
    }

    @Coroutine
    public static Generator<Object, Object, Object> ownException() {
        try {
            Co.yield(1);
            throw new Own();
        } catch (Own e) {
            Co.yield(e.state);
            throw e;
        }
    }
}
