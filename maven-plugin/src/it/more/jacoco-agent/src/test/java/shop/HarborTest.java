package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarborTest {
    private final List<String> log = new ArrayList<>();

    @Test
    void drives_the_averager() {
        var averager = Harbor.averager(2);
        assertEquals(0.0, averager.next());
        assertEquals(4.0, averager.send(4));
        assertFalse(averager.advance(6));
        assertEquals("averaged 2", averager.result());
    }

    @Test
    void drives_conditions_and_loops() {
        var crates = List.of("", "tea");
        var unloaded = new ArrayList<String>();
        new Harbor("Rosa").unload(crates, false).forEachRemaining(unloaded::add);
        new Harbor("Rosa").unload(crates, true).forEachRemaining(unloaded::add);
        assertEquals(List.of("Rosa tea", "Rosa tea", "2 in all"), unloaded);
    }

    @Test
    void drives_handlers() {
        assertEquals(List.of("in", "still in"), new Harbor("Rosa").guard(log).toList());
        var raised = Harbor.guardedGenerator(log);
        raised.next();
        assertEquals("caught x", raised.raise(new IllegalStateException("x")));
        assertFalse(raised.hasNext());
        Harbor.guardedGenerator(log).stream().toList();
        var closed = Harbor.guardedGenerator(log);
        closed.next();
        closed.close();
        assertEquals(List.of("out", "out", "out", "out"), log);
    }

    @Test
    void drives_resources_and_switches() throws Exception {
        var seen = new ArrayList<Object>();
        for (String kind : List.of("twice", "once", "else")) {
            Harbor.resources(() -> log.add("closed"), kind).forEach(seen::add);
        }
        assertEquals(List.of(1, 1, 1, 3, 4), seen);
        assertEquals(3, log.size());
    }

    @Test
    void drives_an_endless_loop() {
        var adder = Harbor.adder();
        assertEquals(0, adder.send(1));
        assertEquals(3, adder.send(2));
    }

    /** Large and odd, small and even: what follows the yield runs once after it, once without it. */
    @Test
    void drives_each_branch_of_a_loop_but_not_each_combination() {
        var seen = new ArrayList<Integer>();
        Harbor.sieve(new int[] {11, 2}).forEachRemaining(seen::add);
        assertEquals(List.of(11, 1), seen);
    }

    @Test
    void drives_a_lambda() {
        var seen = new ArrayList<Integer>();
        Harbor.upTo(2).get().forEachRemaining(seen::add);
        assertEquals(List.of(0, 1), seen);
    }

    @Test
    void drives_nothing() {
        assertFalse(Harbor.none().hasNext());
    }
}
