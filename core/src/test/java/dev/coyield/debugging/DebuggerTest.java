package dev.coyield.debugging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.TransformingLoader;
import dev.coyield.testing.oracle.OracleLoader;
import dev.coyield.transform.ClassFile;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a debugger sees of a coroutine is what it sees of the same code as javac compiled it, which the oracle runs.
 *
 * <p>There is one difference: what no code reads any more is forgotten at a suspension.
 */
class DebuggerTest {
    private static final String PROGRAM = "debugged.Harbor";

    @TempDir
    Path classes;

    @Test
    void breakpoints_are_hit_in_the_same_order_and_the_same_locals_are_seen_there() throws Exception {
        List<Seen> plain = plain(DebuggedProgram.Mode.BREAKPOINTS);
        List<Seen> transformed = transformed(DebuggedProgram.Mode.BREAKPOINTS);
        assertSame(transformed, plain);
    }

    @Test
    void steps_lead_from_line_to_line_in_the_same_order_and_the_same_locals_are_seen_there() throws Exception {
        List<Seen> plain = plain(DebuggedProgram.Mode.STEPS);
        List<Seen> transformed = transformed(DebuggedProgram.Mode.STEPS);
        List<Seen> resumptions = takeResumptions(transformed);
        assertSame(startsOfLines(transformed), startsOfLines(plain));
        assertThat(resumptions).hasSizeGreaterThan(10);
    }

    /**
     * A step into a resumed body stops twice where code that is never left has no stop: in front of the first line, which debuggers
     * take for a part of it, and where the body goes on, in the middle of the line where it was left. Takes these stops out, having
     * seen that the locals are as they were.
     */
    private static List<Seen> takeResumptions(List<Seen> transformed) {
        List<Seen> resumptions = new ArrayList<>();
        Map<String, Seen> last = new HashMap<>();
        for (int index = 0; index < transformed.size(); index++) {
            Seen stop = transformed.get(index);
            if (stop.isBeforeFirstLine()) {
                assertThat(stop.locals()).as("%s", stop).isEmpty();
                if (transformed.get(index + 1).isWithinLine()) {
                    Seen resumed = transformed.get(index + 1);
                    Seen left = last.get(stop.method());
                    assertThat(resumed.place()).as("where %s goes on", left).isEqualTo(left.place());
                    assertThat(resumed.locals())
                            .isEqualTo(left.withLocalsOf(resumed).locals());
                    resumptions.add(resumed);
                    transformed.subList(index, index + 2).clear();
                    index--;
                }
            } else {
                last.put(stop.method(), stop);
            }
        }
        return resumptions;
    }

    /** Leaves out the stops at which a call has returned. */
    private static List<Seen> startsOfLines(List<Seen> stops) {
        return stops.stream().filter(stop -> !stop.isWithinLine()).toList();
    }

    private static void assertSame(List<Seen> transformed, List<Seen> plain) {
        assertThat(transformed.stream().map(Seen::place))
                .containsExactlyElementsOf(plain.stream().map(Seen::place).toList());
        var reads = new LaterReads(TransformingLoader.original(PROGRAM));
        for (int index = 0; index < plain.size(); index++) {
            Seen expected = plain.get(index);
            Seen actual = transformed.get(index);
            assertThat(actual)
                    .as("stop %d", index)
                    .hasToString(expected.withLocalsOf(actual).toString());
            Set<String> missing = new TreeSet<>(expected.locals().keySet());
            missing.removeAll(actual.locals().keySet());
            missing.removeIf(local -> actual.isBeforeFirstLine() || reads.mayBeForgotten(expected, local));
            assertThat(missing)
                    .as("what is read later, but not seen at %s", expected)
                    .isEmpty();
        }
    }

    private List<Seen> plain(DebuggedProgram.Mode mode) throws Exception {
        write(PROGRAM, OracleLoader.rewrite(TransformingLoader.original(PROGRAM)));
        return run(mode);
    }

    private List<Seen> transformed(DebuggedProgram.Mode mode) throws Exception {
        var outcome = (Outcome.Transformed) new CoroutineTransformer().transform(TransformingLoader.original(PROGRAM));
        for (ClassFile file : outcome.classFiles()) {
            write(file.internalName(), file.bytes());
        }
        return run(mode);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = classes.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private List<Seen> run(DebuggedProgram.Mode mode) throws Exception {
        String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
        return DebuggedProgram.run(PROGRAM, classPath, mode);
    }
}
