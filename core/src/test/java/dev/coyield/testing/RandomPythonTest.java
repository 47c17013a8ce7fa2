package dev.coyield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random programs over generators that delegate to each other, resume, close and throw into each other, print what CPython
 * printed for them. {@code tapes.py} beside the recording invents them and records:
 *
 * <pre>
 *   python3 tapes.py record COUNT SEED &gt; programs.txt
 * </pre>
 *
 * <p>The system property {@code python.random} names another recording.
 */
class RandomPythonTest {
    private static final Path RECORDING =
            Path.of(System.getProperty("python.random", "src/test/resources/python-random/programs.txt"));

    private static final String PROGRAM = "program ";

    private record Recorded(String program, List<String> log) {}

    @Test
    void each_program_logs_what_it_logged_in_python() throws Exception {
        Method run = new TransformingLoader("twins.").loadClass("twins.Tapes").getMethod("run", String.class);
        List<Recorded> all = recorded();
        assertThat(all).hasSizeGreaterThan(100);
        for (Recorded recorded : all) {
            assertThat(run(run, recorded.program)).as(recorded.program).isEqualTo(recorded.log);
        }
    }

    private static Object run(Method run, String program) throws IllegalAccessException {
        try {
            return run.invoke(null, program);
        } catch (InvocationTargetException e) {
            throw new AssertionError(program + " threw", e.getCause());
        }
    }

    private static List<Recorded> recorded() throws IOException {
        List<Recorded> all = new ArrayList<>();
        for (String line : Files.readAllLines(RECORDING)) {
            if (line.startsWith(PROGRAM)) {
                all.add(new Recorded(line.substring(PROGRAM.length()), new ArrayList<>()));
            } else {
                all.get(all.size() - 1).log.add(line);
            }
        }
        return all;
    }
}
