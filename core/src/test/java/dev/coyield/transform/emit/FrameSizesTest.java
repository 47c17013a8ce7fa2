package dev.coyield.transform.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.ThreadMXBean;
import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The estimate against what the JVM says that it has allocated, where that is 64-bit HotSpot with compressed references. */
class FrameSizesTest {
    private static final int TIMES = 1_000;
    /** So that to call by reflection allocates nothing. */
    private static final Object[] NOTHING = {};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iterator<Object>  | ''",
                "Iterator<Object>  | int a",
                "Iterator<Object>  | long a",
                "Iterator<Object>  | int a, long b, String c, double d, boolean e",
                "Iterator<Object>  | String a, int b, int c",
                "PrimitiveIterator.OfInt  | int a, long b",
                "PrimitiveIterator.OfLong | int a, String b, String c",
                "PrimitiveIterator.OfDouble | ''",
            })
    void the_estimate_is_what_is_allocated(String returned, String parameters) throws Exception {
        assumeTrue(isAsEstimated());
        String names = parameters.replaceAll("\\w+ (\\w)", "$1").replace(", ", " + \"\" + ");
        Outcome.Transformed outcome = transformed("import dev.coyield.*; import java.util.*; public class C {"
                + "@Coroutine public static " + returned + " m(" + parameters
                + ") { Co.yield(1); System.out.println(\"\" + "
                + (names.isEmpty() ? "1" : names) + "); return Co.done(); }"
                + "public static void call() { m("
                + parameters
                        .replaceAll("(int|long|double) \\w", "1")
                        .replaceAll("String \\w", "null")
                        .replaceAll("boolean \\w", "true")
                + "); } }");
        assertThat((long) outcome.coroutines().get(0).frameBytes()).isEqualTo(allocated(outcome));
    }

    private static Outcome.Transformed transformed(String source) {
        return (Outcome.Transformed) new CoroutineTransformer()
                .transform(InMemoryCompiler.compile("C.java", source).get("C"));
    }

    private static long allocated(Outcome.Transformed outcome) throws Exception {
        Map<String, byte[]> classFiles = new HashMap<>();
        outcome.classFiles().forEach(file -> classFiles.put(file.internalName(), file.bytes()));
        var loader = new ClassLoader(FrameSizesTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classFiles.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        Method call = loader.loadClass("C").getMethod("call");
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            least = Math.min(least, allocatedBy(call));
        }
        return least / TIMES;
    }

    private static long allocatedBy(Method call) throws Exception {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        call.invoke(null, NOTHING);
        long before = threads.getThreadAllocatedBytes(self);
        for (int time = 0; time < TIMES; time++) {
            call.invoke(null, NOTHING);
        }
        return threads.getThreadAllocatedBytes(self) - before;
    }

    private static boolean isAsEstimated() {
        var options = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return options != null
                && options.getVMOption("UseCompressedOops").getValue().equals("true");
    }
}
