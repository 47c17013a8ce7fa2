package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountdownTest {

    @Test
    void a_coroutine_of_the_main_classes_yields() {
        List<Integer> seen = new ArrayList<>();
        Countdown.from(3).forEachRemaining(seen::add);
        assertEquals(List.of(3, 2, 1), seen);
    }

    @Test
    void a_coroutine_of_the_test_classes_yields_and_delegates_to_one_of_the_main_classes() {
        var adder = adder();
        assertEquals(0, adder.next());
        assertEquals(5, adder.send(5));
        assertEquals(2, adder.send(-5));
        assertEquals(1, adder.next());
        assertFalse(adder.hasNext());
        assertEquals("sum 0", adder.result());
    }

    @Test
    void the_transformer_does_not_reach_the_class_path_of_a_program() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.objectweb.asm.ClassReader"));
    }

    @Coroutine
    private static Generator<Integer, Integer, String> adder() {
        int sum = 0;
        sum += Co.<Integer>yield(sum);
        sum += Co.<Integer>yield(sum);
        Co.yieldFrom(Countdown.from(2));
        return Co.done("sum " + sum);
    }
}
