package dev.coyield.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProducerConsumerTest {
    @Test
    void prints_what_its_python_original_prints() throws Exception {
        assertThat(Printed.by(out -> ProducerConsumer.run(out, Duration.ZERO))).isEqualTo("""
                consumer is ready
                producer sends item 1
                consumer takes item 1
                producer sends item 2
                consumer takes item 2
                producer sends item 3
                consumer takes item 3
                producer sends item 4
                consumer takes item 4
                producer sends item 5
                consumer takes item 5
                producer sends item 6
                consumer takes item 6
                producer sends item 7
                consumer takes item 7
                producer sends item 8
                consumer takes item 8
                producer sends item 9
                consumer takes item 9
                producer sends item 10
                consumer takes item 10
                producer is done
                """);
    }
}
