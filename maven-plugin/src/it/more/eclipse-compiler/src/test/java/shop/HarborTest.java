package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class HarborTest {

    @Test
    void a_coroutine_of_the_eclipse_compiler_is_a_coroutine() {
        var harbor = new Harbor().unload("Rosa");
        assertEquals("Rosa 0", harbor.next());
        assertEquals("?", harbor.send(5));
        assertEquals("Rosa7", harbor.send(7));
        assertEquals("Rosa 1", harbor.send(10));
        assertEquals("[ship leaves]", harbor.next());
        assertFalse(harbor.hasNext());
        assertEquals("Rosa16", harbor.result());
    }
}
