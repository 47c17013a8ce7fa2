package dev.coyield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.oracle.OracleLoader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The oracle itself is held to what CPython printed, and to logs written by hand. */
class OracleTest {
    /** What a thread per generator cannot show: a stack trace across threads, values never boxed, millions of hand-offs. */
    private static final Set<String> BEYOND_THREADS = Set.of(
            "148_traceback_names_in_order",
            "149_traceback_through_delegation",
            "150_traceback_of_a_thrown_error",
            "313_big_numbers_in_long_range",
            "407_million_yields",
            "408_many_sends",
            "413_create_and_close_many",
            "414_many_throws",
            "416_many_tasks_in_turn",
            "417_big_permutation_count");

    /** DESIGN.md, rule 7, decides otherwise than CPython: what is raised on a fresh generator is thrown as it is. */
    private static final Set<String> OTHERWISE = Set.of("121_stop_iteration_thrown_into_fresh_or_closed");

    @AfterEach
    void end_the_threads() {
        OracleLoader.abandonAll();
    }

    @TestFactory
    Stream<DynamicTest> each_twin_prints_under_the_oracle_what_its_original_printed() throws IOException {
        return Files.list(PythonTwinsTest.CASES)
                .filter(file ->
                        file.toString().endsWith(".out") && !file.toString().endsWith(".java.out"))
                .filter(file -> !BEYOND_THREADS.contains(PythonTwinsTest.caseName(file)))
                .filter(file -> !OTHERWISE.contains(PythonTwinsTest.caseName(file)))
                .sorted()
                .map(file -> DynamicTest.dynamicTest(PythonTwinsTest.caseName(file), () -> runUnderOracle(file)));
    }

    private static void runUnderOracle(Path file) throws Exception {
        String className = PythonTwinsTest.className(PythonTwinsTest.caseName(file));
        try {
            assertThat(PythonTwinsTest.run(className, new OracleLoader("twins.")))
                    .isEqualTo(Files.readString(file));
        } finally {
            OracleLoader.abandonAll();
        }
    }

    @Test
    void a_finally_block_logs_before_the_value_that_it_yields() throws Exception {
        Script script = new Script("by hand", List.of("next", "send 3", "close", "next"));
        assertThat(log("FinallyPaths", "endlessWithFinally", script))
                .containsExactly(
                        "call -> a generator",
                        "next -> Integer 0",
                        "send 3 -> Integer 3",
                        "released at 3",
                        "close -> closed",
                        "next !! StopIteration(null)",
                        "result !! IllegalStateException");
    }

    @Test
    void an_ignored_exit_leaves_the_generator_suspended() throws Exception {
        Script script =
                new Script("by hand", List.of("next", "close", "next", "raise exit", "close", "close", "close"));
        assertThat(log("LifeCycle", "ignoresTheExit", script))
                .containsExactly(
                        "call -> a generator",
                        "next -> working",
                        "close !! IllegalStateException(generator ignored GeneratorExit)",
                        "next -> working",
                        "raise exit -> not yet",
                        "close -> closed",
                        "close -> closed",
                        "close -> closed",
                        "result !! IllegalStateException");
    }

    /** A log without the lines that tell where the generator stands. */
    private static List<String> log(String target, String method, Script script) throws Exception {
        Method loaded =
                new OracleLoader("targets.").loadClass("targets." + target).getMethod(method);
        return new Driver(loaded)
                .run(script).stream().filter(line -> !line.startsWith(" ")).toList();
    }
}
