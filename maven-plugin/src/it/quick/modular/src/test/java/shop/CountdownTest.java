package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.coyield.Co;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountdownTest {

    @Test
    void a_coroutine_of_a_named_module_yields() {
        List<Integer> seen = new ArrayList<>();
        Countdown.from(3).forEachRemaining(seen::add);
        assertEquals(List.of(3, 2, 1), seen);
    }

    @Test
    void the_runtime_is_a_named_module_that_brings_no_other() {
        ModuleLayer layer = Countdown.class.getModule().getLayer();
        assertEquals("shop", Countdown.class.getModule().getName());
        assertEquals("dev.coyield.core", Co.class.getModule().getName());
        assertTrue(layer.findModule("org.objectweb.asm").isEmpty());
        assertTrue(layer.findModule("org.jspecify").isEmpty());
    }
}
