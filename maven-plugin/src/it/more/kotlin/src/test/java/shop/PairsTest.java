package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void coroutines_of_both_languages_draw_from_each_other() {
        var pairs = Pairs.from(7);
        assertEquals(List.of(7, 1, 8, 4), Stream.generate(pairs::next).limit(4).toList());
        assertEquals(14, Numbers.doubled(7));
    }
}
