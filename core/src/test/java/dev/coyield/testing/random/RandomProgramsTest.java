package dev.coyield.testing.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random programs write the logs of the oracle, whatever their resumers do.
 *
 * <p>The system properties {@code coyield.random.first}, {@code .programs} and {@code .minutes} say from which seed on, how
 * many, and for how long at most.
 */
class RandomProgramsTest {
    private static final long FIRST = Long.getLong("coyield.random.first", 1);
    private static final long PROGRAMS = Long.getLong("coyield.random.programs", 300);
    private static final long MINUTES = Long.getLong("coyield.random.minutes", 600);

    /** As many as javac is given at once. */
    private static final int BATCH = 50;

    private static final int ENOUGH_FAILURES = 5;

    @Test
    void each_random_program_writes_the_log_of_the_oracle() {
        Instant end = Instant.now().plus(Duration.ofMinutes(MINUTES));
        List<Failure> failures = new ArrayList<>();
        long seed = FIRST;
        while (seed < FIRST + PROGRAMS
                && failures.size() < ENOUGH_FAILURES
                && Instant.now().isBefore(end)) {
            long next = Math.min(seed + BATCH, FIRST + PROGRAMS);
            failures.addAll(
                    Trial.of(LongStream.range(seed, next).mapToObj(Program::of).toList()));
            seed = next;
        }
        System.out.printf("%,d random programs, from seed %d on%n", seed - FIRST, FIRST);
        assertThat(failures.stream().map(RandomProgramsTest::report)).isEmpty();
    }

    private static String report(Failure failure) {
        Failure reduced = Reducer.reduce(failure);
        return "%n%s: %s%nTo see it again: mvn -pl core test -Dtest=%s -Dcoyield.random.programs=1 -Dcoyield.random.first=%d%n%s"
                .formatted(
                        failure.program().name(),
                        failure.kind(),
                        RandomProgramsTest.class.getSimpleName(),
                        failure.program().seed(),
                        failure.detail()
                                + "\nReduced, it still "
                                + reduced.detail()
                                + "\n"
                                + reduced.program().source());
    }
}
