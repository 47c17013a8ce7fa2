package dev.coyield.proof.everywhere;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Runs among a library's own tests: those are worth nothing unless it is the rewritten classes that they test. */
@DisabledIfSystemProperty(named = "proof.plain", matches = "true")
class EveryClassIsSuspendedTest {
    /** Where {@link Main} lists what it has written. */
    static final String LIST = "META-INF/coyield-everywhere.txt";

    @Test
    void the_virtual_machine_accepts_each_rewritten_class() throws IOException {
        List<String> names = names();
        assertFalse(names.isEmpty());
        assertAll(names.stream().map(name -> () -> accept(name)));
    }

    private static List<String> names() throws IOException {
        try (InputStream list = EveryClassIsSuspendedTest.class.getClassLoader().getResourceAsStream(LIST)) {
            assertNotNull(list, "nothing was rewritten");
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void accept(String name) throws ClassNotFoundException {
        Class<?> type = Class.forName(name, false, EveryClassIsSuspendedTest.class.getClassLoader());
        // Asking for constructors links the class, which verifies it, but does not initialise it.
        assertNotNull(type.getDeclaredConstructors());
        String origin = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(origin.endsWith("/target/suspended/"), name + " comes from " + origin);
    }
}
