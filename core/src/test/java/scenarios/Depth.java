package scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Delegation as deep as memory allows, on the default stack; each of these would take hours if a resumption were not O(1). */
public final class Depth {
    private static final int MILLION = 1_000_000;
    private static final int DEEP = 100_000;

    private static int finallyBlocks;

    private Depth() {}

    private record Node(Node left, int value, Node right) {}

    /** A tree that is a list: each node has a right child only. */
    private static Node listToTheRight(int length) {
        Node node = null;
        for (int value = length - 1; value >= 0; value--) {
            node = new Node(null, value, node);
        }
        return node;
    }

    /** A tree that is a list: each node has a left child only. */
    private static Node listToTheLeft(int length) {
        Node node = null;
        for (int value = 0; value < length; value++) {
            node = new Node(node, value, null);
        }
        return node;
    }

    @Coroutine
    private static Generator<Integer, Void, Void> walk(Node node) {
        if (node != null) {
            Co.yieldFrom(walk(node.left));
            Co.yield(node.value);
            Co.yieldFrom(walk(node.right));
        }
        return Co.done();
    }

    @Coroutine
    private static Generator<Integer, Void, Void> walkAndHandOver(Node node) {
        if (node == null) {
            return Co.done();
        }
        Co.yieldFrom(walkAndHandOver(node.left));
        Co.yield(node.value);
        return walkAndHandOver(node.right);
    }

    private static void requireAllInOrder(Iterable<Integer> values) {
        int expected = 0;
        for (int value : values) {
            if (value != expected++) { // a million assertions would take longer than what they check
                throw new AssertionError(value + " comes after " + (expected - 2));
            }
        }
        assertThat(expected).isEqualTo(MILLION);
    }

    public static void a_list_of_a_million_nodes_is_walked_by_recursion_to_the_right() {
        requireAllInOrder(walk(listToTheRight(MILLION)));
    }

    public static void a_list_of_a_million_nodes_is_walked_by_recursion_to_the_left() {
        requireAllInOrder(walk(listToTheLeft(MILLION)));
    }

    public static void a_list_of_a_million_nodes_is_walked_by_tail_calls() {
        requireAllInOrder(walkAndHandOver(listToTheRight(MILLION)));
        requireAllInOrder(walkAndHandOver(listToTheLeft(MILLION)));
    }

    public static void a_million_levels_are_driven_in_steps_of_all_kinds() {
        Generator<Integer, Void, Void> walk = walk(listToTheRight(MILLION));
        for (int expected = 0; expected < MILLION; expected += 4) {
            boolean areRight = walk.next() == expected
                    && walk.hasNext()
                    && walk.nextOr(-1) == expected + 1
                    && walk.advance()
                    && walk.value() == expected + 2
                    && walk.send(null) == expected + 3
                    && walk.state() == Generator.State.SUSPENDED;
            assertThat(areRight).isTrue();
        }
        assertThat(walk.advance()).isFalse();
    }

    @Coroutine
    private static Generator<Object, Object, Integer> levels(int depth) {
        if (depth == 0) {
            Object sent = Co.yield("bottom");
            while (sent != null) {
                sent = Co.yield(sent);
            }
            return Co.done(0);
        }
        Integer below = Co.yieldFrom(levels(depth - 1));
        return Co.done(below + 1);
    }

    public static void results_climb_a_million_levels() {
        Generator<Object, Object, Integer> levels = levels(MILLION);
        assertThat(levels.next()).isEqualTo("bottom");
        for (int i = 0; i < DEEP; i++) {
            assertThat(levels.send(i)).isEqualTo(i);
        }
        assertThat(levels.advance()).isFalse();
        assertThat(levels.result()).isEqualTo(MILLION);
    }

    @Coroutine
    private static Generator<Integer, Void, String> countdown(int from, boolean yields) {
        if (yields) {
            Co.yield(from);
        }
        return from == 0 ? Co.done("landed") : countdown(from - 1, yields);
    }

    public static void a_million_tail_calls_in_a_row_give_the_result_of_the_last() {
        Generator<Integer, Void, String> countdown = countdown(MILLION, false);
        assertThat(countdown.advance()).isFalse();
        assertThat(countdown.result()).isEqualTo("landed");
    }

    @Coroutine
    private static Generator<Integer, Void, Object> around(Generator<Integer, Void, ?> inner) {
        return Co.done(Co.yieldFrom(inner));
    }

    /** The first is held by the test and by a delegator: those that follow must not pile up behind it. */
    public static void a_million_tail_calls_in_a_row_keep_no_frame_between_the_first_and_the_last() {
        Generator<Integer, Void, String> first = countdown(MILLION, true);
        Generator<Integer, Void, Object> outer = around(first);
        List<WeakReference<Object>> passed = new ArrayList<>();
        for (int expected = MILLION; expected >= 0; expected--) {
            int value = outer.next();
            if (expected % DEEP == 0) {
                assertThat(value).isEqualTo(expected);
                passed.add(new WeakReference<>(outer.delegate()));
            }
        }
        System.gc();
        assertThat(passed.subList(1, passed.size() - 1)).allMatch(reference -> reference.get() == null);
        assertThat(outer.advance()).isFalse();
        assertThat(outer.result()).isEqualTo("landed");
        assertThat(first.state()).isEqualTo(Generator.State.CLOSED);
        assertThat(first.result()).isEqualTo("landed");
    }

    @Coroutine
    private static Generator<Integer, Integer, Integer> counter() {
        int sum = 0;
        while (true) {
            Integer sent = Co.yield(sum);
            if (sent == null) {
                return Co.done(sum);
            }
            sum += sent;
        }
    }

    public static void a_hundred_thousand_generators_are_alive_at_once() {
        List<Generator<Integer, Integer, Integer>> all = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            all.add(counter());
            all.get(i).next();
        }
        for (int i = 0; i < DEEP; i++) {
            assertThat(all.get(i).send(i)).isEqualTo(i);
        }
        for (int i = 0; i < DEEP; i++) {
            assertThat(all.get(i).advance()).isFalse();
            assertThat(all.get(i).result()).isEqualTo(i);
        }
    }

    public static void a_million_values_are_sent_and_answered() {
        Generator<Integer, Integer, Integer> counter = counter();
        counter.next();
        for (int i = 1; i < MILLION; i++) {
            counter.send(1);
        }
        assertThat(counter.send(1)).isEqualTo(MILLION);
    }

    @Coroutine
    private static Generator<Object, Object, Integer> careful(int depth) {
        try {
            if (depth == 0) {
                Co.yield("bottom");
                throw new IllegalArgumentException("from the bottom");
            }
            Co.yieldFrom(careful(depth - 1));
        } finally {
            finallyBlocks++;
        }
        return Co.done();
    }

    private static Generator<Object, Object, Integer> carefulAtBottom() {
        finallyBlocks = 0;
        Generator<Object, Object, Integer> careful = careful(DEEP);
        assertThat(careful.next()).isEqualTo("bottom");
        return careful;
    }

    public static void an_exception_passes_a_hundred_thousand_levels_and_shows_as_many_as_a_trace_has() {
        Generator<Object, Object, Integer> careful = carefulAtBottom();
        assertThatThrownBy(careful::next)
                .hasMessage("from the bottom")
                .satisfies(exception -> assertThat(exception.getStackTrace()).hasSize(1024));
        assertThat(finallyBlocks).isEqualTo(DEEP + 1);
    }

    public static void a_raised_exception_passes_a_hundred_thousand_levels() {
        Generator<Object, Object, Integer> careful = carefulAtBottom();
        var raised = new Exception("from above");
        assertThatThrownBy(() -> careful.raise(raised)).isSameAs(raised);
        assertThat(finallyBlocks).isEqualTo(DEEP + 1);
    }

    public static void a_close_passes_a_hundred_thousand_levels() {
        Generator<Object, Object, Integer> careful = carefulAtBottom();
        careful.close();
        assertThat(finallyBlocks).isEqualTo(DEEP + 1);
        assertThat(careful.state()).isEqualTo(Generator.State.CLOSED);
    }

    @Coroutine
    private static Generator<Object, Object, Object> translating(int depth) {
        try {
            return Co.done(depth == 0 ? Co.yield("bottom") : Co.yieldFrom(translating(depth - 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(String.valueOf(Integer.parseInt(e.getMessage()) + 1));
        }
    }

    public static void an_exception_is_replaced_at_each_of_a_hundred_thousand_levels() {
        Generator<Object, Object, Object> translating = translating(DEEP);
        translating.next();
        assertThatThrownBy(() -> translating.raise(new IllegalArgumentException("0")))
                .hasMessage(String.valueOf(DEEP + 1));
    }

    @Coroutine
    private static Generator<Object, Object, Object> clinging(int depth) {
        Object result = null;
        try {
            result = depth == 0 ? Co.yield("bottom") : Co.yieldFrom(clinging(depth - 1));
        } catch (GeneratorExit | IllegalStateException exit) {
            if (depth % 1000 == 0) {
                Co.yield("clings at " + depth);
            }
        }
        return Co.done(result);
    }

    /** Those that cling are left suspended by whoever closes them; the exit of those above goes on. */
    public static void a_close_passes_levels_that_yield_in_answer() {
        Generator<Object, Object, Object> clinging = clinging(DEEP + 1);
        assertThat(clinging.next()).isEqualTo("bottom");
        clinging.close();
        assertThat(clinging.state()).isEqualTo(Generator.State.CLOSED);
    }

    @Coroutine
    private static Generator<Object, Object, Object> raisingTheEnd(int depth) {
        if (depth == 0) {
            throw new StopIteration("end");
        }
        return Co.done(Co.yieldFrom(raisingTheEnd(depth - 1)));
    }

    public static void an_end_that_is_a_bug_is_wrapped_once_on_its_way_up() {
        assertThatThrownBy(() -> raisingTheEnd(DEEP).next())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("generator raised StopIteration")
                .cause()
                .isInstanceOf(StopIteration.class);
    }
}
