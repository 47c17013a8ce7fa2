package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasketTest {

    @Test
    void default_arguments_reach_the_coroutine() {
        List<Integer> numbers = new ArrayList<>();
        Basket.numbers(1).forEachRemaining(numbers::add);
        assertEquals(List.of(1, 2, 3), numbers);
    }

    @Test
    void yields_stand_in_loops_tries_and_operands() {
        Generator<Object, Object, String> checkout = new Basket().checkout("fruit", List.of(3, 4));
        assertEquals("fruit: 3", checkout.next());
        assertEquals("fruit: 4", checkout.send(1));
        assertEquals(6, checkout.next());
        assertEquals("thanks", checkout.next());
        StopIteration end = assertThrows(StopIteration.class, () -> checkout.send("!"));
        assertEquals("paid !", end.value());
    }
}
