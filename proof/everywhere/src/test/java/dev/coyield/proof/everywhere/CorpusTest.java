package dev.coyield.proof.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.transform.Reentry;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole pipeline, forced over methods that nobody wrote for it; the virtual machine verifies what comes out. */
class CorpusTest {
    private static final Spacing LINES = Spacing.everyLine();
    private static final Spacing DENSE = Spacing.everyInstruction(4);

    @ParameterizedTest
    @EnumSource
    void a_sample_of_the_jdk_suspended_at_every_line_verifies(Reentry reentry) {
        hold("a sample, every line", Corpus.javaBase(), 101, LINES, reentry);
    }

    @ParameterizedTest
    @EnumSource
    void a_sample_of_the_jdk_suspended_within_expressions_verifies(Reentry reentry) {
        hold("a sample, within expressions", Corpus.javaBase(), 103, DENSE, reentry);
    }

    /** Of every class, or every {@code proof.corpus}-th. */
    @TestFactory
    @EnabledIfSystemProperty(named = "proof.corpus", matches = "\\d+", disabledReason = "takes minutes")
    Stream<DynamicTest> every_method_verifies() {
        return Stream.of(Reentry.values())
                .flatMap(reentry -> Stream.of(
                        test("the JDK's core, every line", Corpus.javaBase(), LINES, reentry),
                        test("the JDK's core, within expressions", Corpus.javaBase(), DENSE, reentry),
                        test("H2, every line", Corpus.jarOf(org.h2.Driver.class), LINES, reentry),
                        test("H2, within expressions", Corpus.jarOf(org.h2.Driver.class), DENSE, reentry),
                        test("Guava, every line", guava(), LINES, reentry),
                        test("Guava, within expressions", guava(), DENSE, reentry)));
    }

    private static Corpus guava() {
        return Corpus.jarOf(com.google.common.base.Joiner.class);
    }

    private static DynamicTest test(String name, Corpus corpus, Spacing spacing, Reentry reentry) {
        int step = Integer.getInteger("proof.corpus");
        return DynamicTest.dynamicTest(name + ", " + reentry, () -> hold(name, corpus, step, spacing, reentry));
    }

    private static void hold(String name, Corpus corpus, int step, Spacing spacing, Reentry reentry) {
        Census census = Census.of(corpus, corpus.names(step), spacing, reentry);
        System.out.println(name + ", " + reentry + ": " + census);
        assertThat(census.failures()).isEmpty();
        assertThat(census.methods()).isPositive();
    }
}
