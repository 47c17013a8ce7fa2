package scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** What scenarios look at from outside. */
final class Observed {
    private Observed() {}

    /** Whether nobody keeps an object, after forced collections. */
    static boolean isGone(WeakReference<?> reference) {
        for (int i = 0; i < 5 && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }

    static List<Object> all(Iterator<?> values) {
        List<Object> all = new ArrayList<>();
        values.forEachRemaining(all::add);
        return all;
    }

    /** A trace has as many lines of a method, and none of the runtime. */
    static void assertLines(Throwable exception, String method, int lines) {
        assertThat(Arrays.stream(exception.getStackTrace()))
                .filteredOn(line -> line.getMethodName().equals(method))
                .hasSize(lines);
        assertThat(Arrays.stream(exception.getStackTrace()))
                .noneMatch(line -> line.getClassName().startsWith("dev.coyield.runtime")
                        || line.getClassName().contains("$frame"));
    }
}
