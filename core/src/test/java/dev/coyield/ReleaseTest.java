package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.Script;
import dev.coyield.testing.SourceCompiler;
import dev.coyield.testing.TwoWorlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same source as class files of older releases: accessors in place of nests, StringBuilder in place of concatenation. */
class ReleaseTest {
    private static final String SOURCE = """
        package targets;

        import static targets.Log.*;

        import dev.coyield.Co;
        import dev.coyield.Coroutine;
        import dev.coyield.Generator;
        import java.util.function.Supplier;

        public class Old {
            private int secret = 5;
            private static long shared = 1;

            private static String hidden(Object o) {
                return "hidden " + o + shared++;
            }

            private class Inner implements Speaks {
                private String name = "inner" + secret;

                @Coroutine
                private Generator<Object, Object, Object> run(int times) {
                    for (int i = 0; i < times; i++) {
                        secret += num(Co.yield(name + i + Co.yield(hidden(secret))));
                    }
                    name += secret;
                    return Co.done(new StringBuilder(text(Co.yield(name))).append(secret++).toString());
                }
            }

            interface Speaks {
                @Coroutine
                default Generator<Object, Object, Object> speak(String... words) {
                    StringBuilder all = new StringBuilder();
                    for (String word : words) {
                        switch (word) {
                            case "Aa":
                                all.append(Co.<Object>yield(1));
                                break;
                            case "BB":
                                all.append(text(Co.yield(2L)));
                            default:
                                all.append(word + Co.yield(word) + all.length());
                        }
                    }
                    return Co.done(all.toString());
                }

                @Coroutine
                static Generator<Object, Object, Object> quiet(Speaks speaks) {
                    return speaks.speak("Aa", "BB", "C");
                }
            }

            static class Tool implements AutoCloseable {
                @Override
                public void close() {
                    log("closed");
                }
            }

            @Coroutine
            private Generator<Object, Object, Object> all() {
                Inner inner = new Inner();
                Object first = Co.yieldFrom(inner.run(2));
                Supplier<String> captured = () -> first + inner.name + secret;
                try (Tool tool = new Tool(); Tool second = truth(Co.yield("null?")) ? null : new Tool()) {
                    Co.yield(captured.get());
                } finally {
                    log("finally " + Co.yield("in finally"));
                }
                return Speaks.quiet(inner);
            }

            public static Generator<Object, Object, Object> start() {
                shared = 1;
                return new Old().all();
            }
        }
        """;

    static List<SourceCompiler> compilers() {
        return SourceCompiler.from(8);
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void class_files_of_each_release_by_each_compiler(SourceCompiler compiler) throws Exception {
        Map<String, byte[]> classFiles = compiler.compile("targets.Old", SOURCE);
        assertThat(classFiles.get("targets.Old")[7])
                .isEqualTo((byte) (44 + compiler.release())); // JVMS 4.1, table 4.1-A
        List<Script> scripts = new ArrayList<>(Script.fixed());
        for (int seed = 1; seed <= 40; seed++) {
            scripts.add(Script.random(seed, 30));
        }
        TwoWorlds.of("targets.Old", "start", classFiles::get).compare(scripts);
    }
}
