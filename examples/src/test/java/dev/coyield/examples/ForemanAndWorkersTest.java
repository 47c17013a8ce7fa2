package dev.coyield.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForemanAndWorkersTest {
    @Test
    void prints_what_its_python_original_prints() throws Exception {
        assertThat(Printed.by(ForemanAndWorkers::run)).isEqualTo("""
                job 0, worker 0: 12 words, SHA-256 aa1a2f4b7381df78
                job 1, worker 1: 12 words, SHA-256 f5e3e301cfc0c908
                job 2, worker 2: 12 words, SHA-256 d14c992166450538
                job 3, worker 0: 11 words, SHA-256 d03fd93e293ea1c8
                job 4, worker 1: 19 words are too many, handed back as two jobs
                job 5, worker 2: 9 words, SHA-256 7b1cada21ff1fe8d
                job 6, worker 0: 10 words, SHA-256 98d9722babaa95b9
                job 7, worker 1: 11 words, SHA-256 c669fe068e48136e
                job 8, worker 2: 7 words, SHA-256 0b2b195f46d4c34e
                job 9, worker 0: 7 words, SHA-256 e9dd72a3ec79650a
                job 10, worker 1: 30 words are too many, handed back as two jobs
                job 11, worker 2: 15 words are too many, handed back as two jobs
                job 12, worker 0: 15 words are too many, handed back as two jobs
                job 13, worker 1: 7 words, SHA-256 c8c90615e5cc9310
                job 14, worker 2: 8 words, SHA-256 d266095bac0bc2e6
                job 15, worker 0: 7 words, SHA-256 a8f2eb9523eda02b
                job 16, worker 1: 8 words, SHA-256 cc6aa33a54d575bb
                job 17, worker 2: 8 words, SHA-256 3ebdc446034ae5c1
                job 18, worker 0: 11 words, SHA-256 fd704407b7afc727
                job 19, worker 1: 6 words, SHA-256 17755404523961d1
                job 20, worker 2: 11 words, SHA-256 53663302b578d70d
                job 21, worker 0: 12 words, SHA-256 192d30fdb15d5dec
                job 22, worker 1: 8 words, SHA-256 c2e1015a6da0797c
                job 23, worker 2: 13 words, SHA-256 f10b961a84ecd1f0
                job 24, worker 0: 7 words, SHA-256 92bfb455d164cd4e
                job 25, worker 1: 7 words, SHA-256 de5fac71d15ec2ba
                26 jobs, 204 words
                worker 0 did 9
                worker 1 did 9
                worker 2 did 8
                """);
    }

    @Test
    void a_line_is_drawn_when_the_one_before_is_done() throws Exception {
        assertThat(Printed.by(out -> {
                    Iterator<String> lines = Stream.of("one ship", "two cranes")
                            .peek(line -> out.println("drawn: " + line))
                            .iterator();
                    ForemanAndWorkers.run(out, lines, 2);
                }))
                .isEqualTo("""
                drawn: one ship
                job 0, worker 0: 2 words, SHA-256 b98e04dc6c9eddee
                drawn: two cranes
                job 1, worker 1: 2 words, SHA-256 1aa300bc6f5b744a
                2 jobs, 4 words
                worker 0 did 1
                worker 1 did 1
                """);
    }

    @Test
    void jobs_added_while_it_runs_come_before_the_next_line() throws Exception {
        String longLine = "la ".repeat(16).strip();
        assertThat(Printed.by(out ->
                        ForemanAndWorkers.run(out, List.of(longLine, "a ship").iterator(), 1)))
                .isEqualTo("""
                job 0, worker 0: 16 words are too many, handed back as two jobs
                job 1, worker 0: 8 words, SHA-256 18907caef050cbf6
                job 2, worker 0: 8 words, SHA-256 18907caef050cbf6
                job 3, worker 0: 2 words, SHA-256 acdefc95c6551a09
                4 jobs, 18 words
                worker 0 did 4
                """);
    }

    @Test
    void without_a_line_there_is_only_a_summary() throws Exception {
        assertThat(Printed.by(
                        out -> ForemanAndWorkers.run(out, List.<String>of().iterator(), 3)))
                .isEqualTo("0 jobs, 0 words\n");
    }
}
