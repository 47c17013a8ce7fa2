package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.testing.Script;
import dev.coyield.testing.TwoWorlds;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Methods as large as the JVM allows, and larger ones. */
class SizeTest {
    private static final String HEAD =
            "package targets; import dev.coyield.*; import static targets.Log.*;\n" + "public class Big {\n";

    @Test
    void parameters_that_fill_all_255_slots_are_kept() throws Exception {
        String parameters = numbers(126, n -> (n % 2 == 0 ? "long" : "double") + " p" + n);
        String arguments = numbers(126, n -> n % 2 == 0 ? n + "L" : n + ".5");
        String sum = numbers(126, n -> "p" + n).replace(", ", " + ");
        compare("""
            @Coroutine static Generator<Object, Object, Object> all(%1$s, int i, byte b, Object o) {
                double sum = %2$s;
                p3 += num(Co.yield(sum + i + b));
                i++;
                return Co.done(%2$s + i + b + text(o) + Co.yield(sum));
            }
            public static Generator<Object, Object, Object> start() { return all(%3$s, 1, (byte) 2, "o"); }
            """.formatted(parameters, sum, arguments));
    }

    @Test
    void parameters_that_leave_no_slot_are_handed_on_by_one_that_delegates_to_itself() throws Exception {
        String method = """
            @Coroutine %1$s Generator<Object, Object, Object> %2$s(%3$s, int left) {
                Co.yield(p125 + left);
                if (left > 0) {
                    Co.yieldFrom(%2$s(%4$s, left - 1));
                    return %2$s(%4$s, left - 2);
                }
                return Co.done(left);
            }
            """;
        String parameters = numbers(126, n -> "long p" + n);
        String arguments = numbers(126, n -> "p" + n);
        compare(method.formatted("static", "most", parameters + ", short s, byte b", arguments + ", s, b")
                + method.formatted("private", "mostOfObject", parameters + ", short s", arguments + ", s")
                + """
            @Coroutine public static Generator<Object, Object, Object> start() {
                Co.yieldFrom(most(%1$s, (short) 1, (byte) 2, 3));
                return Co.done(Co.yieldFrom(new Big().mostOfObject(%1$s, (short) 1, 3)));
            }
            """.formatted(numbers(126, n -> n + "L")));
    }

    @Test
    void a_thousand_locals_live_through_each_yield() throws Exception {
        String declared = numbers(1_000, n -> "int v" + n + " = " + n).replace(", ", ";\n") + ";\n";
        String sum = numbers(1_000, n -> "v" + n).replace(", ", " + ");
        compare("""
            @Coroutine public static Generator<Object, Object, Object> start() {
                %s
                v999 += num(Co.yield(v5));
                v300 += num(Co.yield(v999));
                return Co.done(%s);
            }
            """.formatted(declared, sum));
    }

    @Test
    void three_hundred_iterators_live_through_each_yield() throws Exception {
        String declared =
                numbers(300, n -> "java.util.Iterator<Integer> v" + n + " = java.util.List.of(" + n + ", 1).iterator()")
                                .replace("(), ", "();\n")
                        + ";\n";
        String sum = numbers(300, n -> "v" + n + ".next()").replace(", ", " + ");
        compare("""
            @Coroutine public static Generator<Object, Object, Object> start() {
                %1$s
                Co.yield(%2$s);
                return Co.done(%2$s);
            }
            """.formatted(declared, sum));
    }

    @Test
    void jumps_over_more_than_32_767_bytes_work() throws Exception {
        compare("""
            @Coroutine public static Generator<Object, Object, Object> start() {
                long sum = 0;
                for (int i = 0; i < 3; i++) {
                    if (truth(Co.yield(sum))) { continue; }
                    try {
                        %s
                        sum += num(Co.yield("after"));
                    } catch (IllegalArgumentException e) {
                        Co.yield(e.getMessage());
                    }
                }
                return Co.done(sum);
            }
            """.formatted("sum = sum * 31 + i;\n".repeat(5_500)));
    }

    @Test
    void two_bodies_that_grew_too_long_are_both_refused_with_the_figure() {
        String yields = "Co.yield(a++ + b++ + c++ + d++);\n".repeat(1_500);
        String method = "(long a, long b, long c, long d) {\n" + yields + "return Co.done(a + b + c + d); }\n";
        Outcome outcome = transform(HEAD
                + "@Coroutine Generator<Object, Object, Object> one" + method
                + "@Coroutine Generator<Object, Object, Object> two" + method + "}");
        assertThat(problems(outcome)).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.what())
                    .matches("the rewritten body of (one|two) has [\\d,]+ bytes of code; .* 65,535\\.");
            assertThat(problem.hint()).contains("Co.yieldFrom");
        });
        assertThat(problems(outcome))
                .extracting(problem -> problem.position().text())
                .containsExactly("targets.Big.one(Big.java:4)", "targets.Big.two(Big.java:1506)");
    }

    @Test
    void a_class_with_too_many_constants_is_refused_with_the_figure() {
        byte[] small = InMemoryCompiler.compile(
                        "Big.java",
                        HEAD + "@Coroutine Generator<Object, Object, Object> m() { return Co.done(Co.yield(1)); } }")
                .get("targets.Big");
        var reader = new ClassReader(small);
        var writer = new ClassWriter(reader, 0);
        for (int number = 0; writer.newConst(100_000 + number) < 65_500; number++) {}
        reader.accept(writer, 0);
        assertThat(problems(new CoroutineTransformer().transform(writer.toByteArray())))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what())
                        .matches("the rewritten class targets\\.Big has [\\d,]+ constants; .* 65,535\\."));
    }

    private static void compare(String members) throws Exception {
        Map<String, byte[]> classFiles = InMemoryCompiler.compile("Big.java", HEAD + members + "}");
        TwoWorlds.of("targets.Big", "start", classFiles::get)
                .compare(List.of(
                        Script.random(1, 20),
                        Script.random(2, 20),
                        Script.fixed().get(2)));
    }

    private static String numbers(int count, java.util.function.IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(", "));
    }

    private static Outcome transform(String source) {
        return new CoroutineTransformer()
                .transform(InMemoryCompiler.compile("Big.java", source).get("targets.Big"));
    }

    private static List<Problem> problems(Outcome outcome) {
        return ((Outcome.Rejected) outcome).problems();
    }
}
