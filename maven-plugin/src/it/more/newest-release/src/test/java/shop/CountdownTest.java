package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountdownTest {

    @Test
    void a_coroutine_of_the_newest_java_yields() {
        List<Integer> seen = new ArrayList<>();
        Countdown.from(3).forEachRemaining(seen::add);
        assertEquals(Arrays.asList(3, 2, 1), seen);
    }
}
