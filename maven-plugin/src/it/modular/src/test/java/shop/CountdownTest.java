package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountdownTest {

    @Test
    void a_coroutine_of_a_named_module_yields() {
        List<Integer> seen = new ArrayList<>();
        Countdown.from(3).forEachRemaining(seen::add);
        assertEquals(List.of(3, 2, 1), seen);
        assertEquals("shop", Countdown.class.getModule().getName());
    }
}
