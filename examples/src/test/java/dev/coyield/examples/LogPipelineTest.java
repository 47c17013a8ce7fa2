package dev.coyield.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LogPipelineTest {
    private static final String LOG = """
            2026-03-02 INFO a nothing to see
            2026-03-02 INFO a GET /b took 1 ms status 200
            2026-03-02 INFO a GET /c took 2 ms status 200
            """;

    @Test
    void prints_what_its_python_original_prints() throws Exception {
        assertThat(Printed.by(LogPipeline::run)).isEqualTo("""
                the first five requests
                slowest: /berths/9 for crane, 240 ms
                status 200: 4
                status 404: 1
                read 8 lines, closed the log
                all requests
                skipped: 2026-03-02T06:01:31Z GET this line is not of our making
                read 23 lines, closed the log
                slowest: /berths/4 for crane, 2960 ms
                status 200: 10
                status 404: 2
                status 503: 1
                """);
    }

    @Test
    void the_log_is_closed_when_the_loop_stops_early() throws Exception {
        var closed = new AtomicBoolean();
        InputStream log = new ByteArrayInputStream(LOG.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThat(Printed.by(out -> LogPipeline.run(out, log, 1))).isEqualTo("""
                slowest: /b for a, 1 ms
                status 200: 1
                read 2 lines, closed the log
                """);
        assertThat(closed).isTrue();
    }
}
