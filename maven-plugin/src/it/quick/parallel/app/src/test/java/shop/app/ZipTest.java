package shop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipTest {

    @Test
    void coroutines_of_several_modules_work_together() {
        List<Integer> seen = new ArrayList<>();
        Zip.zip().forEachRemaining(seen::add);
        assertEquals(List.of(2, 4, 6, 8, 10, 12), seen);
    }
}
