package dev.coyield.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void runs_all_the_examples_one_after_the_other() throws Exception {
        assertThat(Printed.by(out -> Main.runAll(out, Duration.ZERO)))
                .isEqualTo("---- ProducerConsumer\n" + Printed.by(out -> ProducerConsumer.run(out, Duration.ZERO))
                        + "---- ForemanAndWorkers\n" + Printed.by(ForemanAndWorkers::run)
                        + "---- Traversal\n" + Printed.by(Traversal::run)
                        + "---- LogPipeline\n" + Printed.by(LogPipeline::run)
                        + "---- Switching\n" + Printed.by(Switching::run)
                        + "---- DoubleClick\n" + Printed.by(DoubleClick::run));
    }
}
