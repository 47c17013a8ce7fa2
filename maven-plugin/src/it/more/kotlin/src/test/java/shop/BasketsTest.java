package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasketsTest {

    @Test
    void default_arguments_reach_the_coroutine() {
        assertEquals(List.of("a", "b"), all(BasketsKt.words("a b")));
        assertEquals(List.of("a b"), all(BasketsKt.words("a b", ",")));
        assertThrows(NullPointerException.class, () -> BasketsKt.words(null).hasNext());
    }

    @Test
    void a_yield_stands_in_an_inlined_lambda_under_operands_and_in_a_template() {
        Generator<Object, Object, String> checkout = new Basket(List.of(10, 20)).checkout(2);
        assertEquals("0: 10", checkout.next());
        assertEquals("1: 20", checkout.send(3));
        assertEquals(24, checkout.next());
        assertEquals("thanks", checkout.next());
        StopIteration end = assertThrows(StopIteration.class, () -> checkout.send("!"));
        assertEquals("paid !", end.value());
    }

    @Test
    void extensions_and_companions_have_coroutines_too() {
        Iterator<Integer> doubled = BasketsKt.doubled(Basket.evens());
        assertEquals(List.of(0, 4, 8), List.of(doubled.next(), doubled.next(), doubled.next()));
    }

    private static <T> List<T> all(Iterator<T> values) {
        List<T> all = new ArrayList<>();
        values.forEachRemaining(all::add);
        return all;
    }
}
