package dev.coyield.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.transform.classfile.ClassHeader;
import dev.coyield.transform.split.StatePlanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BugReportTest {
    private final byte[] classFile = {1, 2, 3};

    @TempDir
    Path directory;

    @Test
    void a_bug_says_step_method_line_version_and_where_the_report_is() throws IOException {
        Throwable cause = thrownIn(StatePlanner.class);
        BugReport report = BugReport.write(directory, "shop.Harbor", classFile, cause);
        assertThat(new TransformerBugException("shop.Harbor.unload(Harbor.java:41)", cause, report))
                .hasMessageContainingAll(
                        "Coyield " + BugReport.version(),
                        "shop.Harbor.unload(Harbor.java:41)",
                        "step StatePlanner",
                        "a bug in Coyield, not in your code",
                        "Please report it",
                        directory.resolve("shop.Harbor.txt").toString(),
                        directory.resolve("shop.Harbor.class").toString())
                .hasCause(cause);
        assertThat(directory.resolve("shop.Harbor.class")).hasBinaryContent(classFile);
        assertThat(Files.readString(directory.resolve("shop.Harbor.txt")))
                .contains(
                        "step StatePlanner", "java.lang.IllegalStateException: at fault", "Java " + Runtime.version());
    }

    @Test
    void where_no_report_can_be_written_the_user_is_asked_for_the_class_file() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        BugReport report = BugReport.write(file, "shop.Harbor", classFile, thrownIn(StatePlanner.class));
        assertThat(report.advice()).isEqualTo("Please report it with this trace and the class file.");
    }

    @Test
    void the_step_is_the_outermost_class_below_the_transformer_itself() {
        assertThat(BugReport.step(thrownIn(ClassHeader.class, StatePlanner.class)))
                .isEqualTo("StatePlanner");
        assertThat(BugReport.step(thrownIn())).isEqualTo("reading or writing");
    }

    private static Throwable thrownIn(Class<?>... innermostFirst) {
        StackTraceElement[] trace = new StackTraceElement[innermostFirst.length + 3];
        trace[0] = new StackTraceElement("java.util.BitSet", "get", "BitSet.java", 1);
        for (int index = 0; index < innermostFirst.length; index++) {
            trace[index + 1] = new StackTraceElement(innermostFirst[index].getName(), "m", null, 1);
        }
        trace[trace.length - 2] = new StackTraceElement(MethodPipeline.class.getName(), "rewrite", null, 1);
        trace[trace.length - 1] = new StackTraceElement("dev.coyield.transform.check.NotASteps", "caller", null, 1);
        var thrown = new IllegalStateException("at fault");
        thrown.setStackTrace(trace);
        return thrown;
    }
}
