package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Several hard things at once. */
public final class Entangled {
    record Node(Object value, Node left, Node right) {
        @Coroutine
        Generator<Object, Object, Object> inOrder() {
            if (left != null) {
                Co.yieldFrom(left.inOrder());
            }
            Object sent = Co.yield(value);
            return right == null ? Co.done(sent) : right.inOrder();
        }
    }

    static class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        final long code;

        Wrong(String message, long code, Throwable cause) {
            super(message, cause);
            this.code = code;
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> newInFinallyInLoopInSwitch() {
        List<Object> trail = new ArrayList<>();
        loop:
        for (int i = 0; i < 5; i++) {
            try {
                trail.add(new Node(
                                i,
                                switch (num(Co.yield(i)) % 4) {
                                    case 0 -> new Node(Co.yield("left"), null, null);
                                    case 1 -> {
                                        if (truth(Co.yield("deeper"))) {
                                            yield null;
                                        }
                                        yield new Node(new int[] {num(Co.yield("length"))}.length, null, null);
                                    }
                                    case 2 -> throw new Wrong(text(Co.yield("message")), wide(Co.yield("code")), null);
                                    default -> null;
                                },
                                truth(Co.yield("right?")) ? new Node(Co.yield("right"), null, null) : null)
                        .toString());
            } catch (Wrong e) {
                trail.add(e.code + e.getMessage() + Co.yield("caught"));
                if (e.code > 50_000_000_000L) {
                    break loop;
                }
                continue loop;
            } finally {
                trail.add(new Wrong("f" + Co.yield("finally"), trail.size(), null).code);
            }
            trail.add("end " + i);
        }
        return Co.done(trail.toString());
    }

    @Coroutine
    public static Generator<Object, Object, Object> treeOfNew() {
        Node root = new Node(
                Co.yield("root"),
                new Node(
                        1,
                        new Node(Co.yield("left left"), null, null),
                        truth(Co.yield("?")) ? null : new Node(2, null, null)),
                new Node(Co.yield("right"), null, new Node(4L + num(Co.yield("deep")), null, null)));
        return Co.done("in order " + Co.yieldFrom(root.inOrder()));
    }

    @Coroutine
    public static Generator<Object, Object, Object> parser() {
        StringBuilder word = new StringBuilder();
        Map<String, Integer> counts = new HashMap<>();
        int state = 0;
        int bytes = 0;
        while (bytes++ < 25) {
            int c = num(Co.yield(word.length() == 0 ? counts.size() : word.toString()));
            state = switch (state) {
                case 0 -> c > 4 ? 1 : c == 0 ? 2 : 0;
                case 1 -> {
                    word.append((char) ('a' + c));
                    yield c < 3 ? 0 : 1;
                }
                default -> {
                    int length = c;
                    while (length-- > 0) {
                        word.append(Co.<Object>yield(length));
                    }
                    yield 0;
                }
            };
            if (state == 0 && word.length() > 0) {
                counts.merge(word.toString(), 1, Integer::sum);
                word = new StringBuilder();
            }
        }
        return Co.done(counts.size());
    }

    @Coroutine
    public static Generator<Object, Object, Object> exceptionFromConstructorArgumentInResource() throws Exception {
        int opened = 0;
        try (AutoCloseable first = () -> log("first closed");
                AutoCloseable second = opened++ == 0 && truth(Co.yield("second?"))
                        ? () -> {
                            throw new Wrong("closing second", 2, null);
                        }
                        : null) {
            long l = opened + wide(Co.yield(second == null));
            throw new Wrong("body " + l, l / num(Co.yield("divisor")), new Exception(text(Co.yield("cause"))));
        } catch (Wrong e) {
            Throwable inner = e.getCause() == null ? e : e.getCause();
            Co.yield(inner.getMessage() + e.getSuppressed().length);
            opened += num(Co.yield(e.code));
        }
        return Co.done(opened);
    }

    @Coroutine
    public static Generator<Object, Object, Object> sieve() {
        Generator<Object, Object, Object> numbers = from(2);
        while (true) {
            int prime = (int) numbers.next();
            Co.yield(prime);
            numbers = without(prime, numbers);
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> from(int n) {
        for (; ; ) {
            Co.yield(n++);
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> without(int factor, Generator<Object, Object, Object> numbers) {
        for (Object number : numbers) {
            if ((int) number % factor != 0) {
                Co.yield(number);
            }
        }
        return null;
    }

    @Coroutine
    private static Iterator<Object> permutations(Object[] items, int k) {
        if (k == items.length) {
            Co.yield(Arrays.toString(items));
        }
        for (int i = k; i < items.length; i++) {
            Object held = items[k];
            items[k] = items[i];
            items[i] = held;
            Co.yieldFrom(permutations(items, k + 1));
            held = items[k];
            items[k] = items[i];
            items[i] = held;
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> permutationsOfSent() {
        Co.yieldFrom(permutations(new Object[] {Co.yield("a"), "b", Co.yield("c")}, 0));
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> parallelTrys() {
        int a = 0;
        long b = 0;
        String c = "";
        for (int i = 0; i < 3; i++) {
            try {
                a += num(Co.yield("a" + i));
            } catch (IllegalArgumentException e) {
                c += "!";
                try {
                    b += wide(Co.yield("b" + i));
                } catch (RuntimeException f) {
                    c += f == e;
                    throw truth(Co.yield("which?")) ? f : e;
                } finally {
                    a += c.length() * num(Co.yield(c));
                }
            } finally {
                b -= a;
                c = b + text(Co.yield(c + a));
            }
        }
        return Co.done(a + c + b);
    }

    @Coroutine
    public static Generator<Object, Object, Object> returnsFromEverywhere() {
        for (int i = 0; ; i++) {
            switch (num(Co.yield(i)) % 5) {
                case 0:
                    return null;
                case 1:
                    return Co.done(new Node(Co.yield("result"), null, null));
                case 2:
                    try {
                        return truth(Co.yield("tail?")) ? new Node("tail", null, null).inOrder() : Co.done(i);
                    } finally {
                        log("left by " + Co.yield("finally"));
                    }
                case 3:
                    Generator<Object, Object, Object> later = new Node(Co.yield("later"), null, null).inOrder();
                    if (truth(Co.yield("now?"))) {
                        later.next();
                    }
                    return later;
                default:
                    if (i > 2) {
                        throw new IllegalStateException("round " + i);
                    }
            }
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> aliasesAndIdentity() {
        Object one = new int[1];
        Object two = one;
        int[] three = (int[]) two;
        three[0] = num(Co.yield(one == two));
        Object[] holder = {one, null};
        holder[1] = holder;
        Co.yield(holder[1] == holder && holder[0] == three);
        ((int[]) holder[0])[0] += num(Co.yield(three[0]));
        return Co.done(((int[]) one)[0] + " " + (two == three));
    }

    @Coroutine
    public static Generator<Object, Object, Object> constantLocalsAndDeadStores() {
        final int constant = 5;
        int dead = num(Co.yield("dead"));
        dead = 7;
        final String text = "constant";
        int unassigned;
        if (constant > 4) {
            unassigned = dead;
            Co.yield(text + constant);
        } else {
            unassigned = 0;
            Co.yield("never");
        }
        dead = unassigned;
        boolean flag = false;
        while (!flag) {
            flag = truth(Co.yield(unassigned));
            unassigned += flag ? 0 : 1;
            if (unassigned > 12) {
                return Co.done(dead);
            }
        }
        return Co.done(text + unassigned + dead);
    }
}
