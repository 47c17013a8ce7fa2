package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountdownIT {

    @Test
    void a_coroutine_of_the_packaged_module_yields() {
        List<Integer> seen = new ArrayList<>();
        Countdown.from(3).forEachRemaining(seen::add);
        assertEquals(Arrays.asList(3, 2, 1), seen);
        assertTrue(Countdown.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith(".jar"));
    }
}
