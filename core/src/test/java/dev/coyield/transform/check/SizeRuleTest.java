package dev.coyield.transform.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.Problem;
import org.junit.jupiter.api.Test;

class SizeRuleTest {
    @Test
    void a_body_that_HotSpot_compiles_is_not_remarked_upon() {
        assertThat(transformed(20).warnings()).isEmpty();
    }

    @Test
    void a_body_that_HotSpot_does_not_compile_is_warned_of_at_its_first_line() {
        assertThat(transformed(150).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(warning.position().text()).isEqualTo("Sample.m(Sample.java:3)");
            assertThat(warning.what()).contains("HotSpot compiles no method of more than 8,000");
        });
    }

    @Test
    void a_body_that_the_JVM_does_not_load_is_refused_at_its_first_line() {
        assertThat(transform(1_500))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
                                    assertThat(problem.position().text()).isEqualTo("Sample.m(Sample.java:3)");
                                    assertThat(problem.what()).contains("the JVM loads no more than 65,535");
                                }));
    }

    private static Outcome.Transformed transformed(int yields) {
        return (Outcome.Transformed) transform(yields);
    }

    private static Outcome transform(int yields) {
        String source = "import dev.coyield.*;\n"
                + "class Sample { @Coroutine Generator<Object, Object, Object> m(long a, long b, long c, long d) {\n"
                + "Co.yield(a++ + b++ + c++ + d++);\n".repeat(yields) + "return Co.done(a + b + c + d); } }";
        return new CoroutineTransformer()
                .transform(InMemoryCompiler.compile("Sample.java", source).get("Sample"));
    }
}
