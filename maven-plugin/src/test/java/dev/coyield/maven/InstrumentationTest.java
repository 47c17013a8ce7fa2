package dev.coyield.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an IDE is told, which builds again and again without cleaning, and what the log is told. */
class InstrumentationTest {
    private static final String IMPORTS = "package shop; import dev.coyield.*; import java.util.*;\n";
    private static final String COUNTDOWN = IMPORTS
            + "class Countdown { @Coroutine static Iterator<Integer> from(int n) {\nCo.yield(n); return Co.done(); } }";

    @TempDir
    Path project;

    private Path classes;
    private final List<String> refreshed = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final BuildContext ide = recording(BuildContext.class, (method, argument) -> {
        if (!method.equals("refresh")) {
            throw new UnsupportedOperationException(method);
        }
        refreshed.add(classes.relativize(((File) argument).toPath()).toString().replace('\\', '/'));
    });
    private final Log log =
            recording(Log.class, (method, argument) -> logged.add(method.toUpperCase() + " " + argument));

    @BeforeEach
    void makeDirectory() throws Exception {
        classes = Files.createDirectories(project.resolve("target/classes"));
    }

    @Test
    void an_IDE_learns_of_each_file_that_was_changed_and_of_no_other() throws Exception {
        compile("Plain", IMPORTS + "class Plain {}");
        compile("Countdown", COUNTDOWN);
        instrument(false);
        assertThat(refreshed).containsExactlyInAnyOrder("shop/Countdown.class", "shop/Countdown$from$frame.class");
    }

    @Test
    void the_build_that_follows_from_it_changes_nothing_and_so_there_is_no_third() throws Exception {
        compile("Countdown", COUNTDOWN);
        instrument(false);
        refreshed.clear();
        instrument(false);
        assertThat(refreshed).isEmpty();
    }

    @Test
    void an_IDE_learns_of_a_class_that_is_no_longer_there() throws Exception {
        compile("Countdown", COUNTDOWN);
        instrument(false);
        compile("Countdown", IMPORTS + "class Countdown {}");
        refreshed.clear();
        instrument(false);
        assertThat(refreshed).containsExactly("shop/Countdown$from$frame.class");
        assertThat(classes.resolve("shop/Countdown$from$frame.class")).doesNotExist();
    }

    @Test
    void the_frame_class_of_a_class_that_was_deleted_goes_too() throws Exception {
        compile("Countdown", COUNTDOWN);
        instrument(false);
        Files.delete(classes.resolve("shop/Countdown.class"));
        refreshed.clear();
        instrument(false);
        assertThat(refreshed).containsExactly("shop/Countdown$from$frame.class");
    }

    @Test
    void a_refusal_fails_the_build_and_an_IDE_learns_of_nothing() throws Exception {
        compile("Countdown", COUNTDOWN);
        compile("Stray", IMPORTS + "class Stray { void m() { Co.yield(1); } }");
        assertThatThrownBy(() -> instrument(false))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 problem in module 'shop': shop.Stray.m(Stray.java:2); no class file was changed");
        assertThat(refreshed).isEmpty();
        assertThat(logged).singleElement().asString().startsWith("ERROR shop.Stray.m(Stray.java:2): ");
    }

    @Test
    void one_line_says_what_was_done() throws Exception {
        compile("Countdown", COUNTDOWN);
        instrument(false);
        assertThat(logged)
                .singleElement()
                .asString()
                .matches("INFO 1 coroutine method in 1 class, 1 suspension point, \\d+\\.\\d s");
    }

    @Test
    void verbose_lists_the_states_of_each_method() throws Exception {
        compile("Countdown", COUNTDOWN);
        instrument(true);
        assertThat(logged).element(1).isEqualTo("INFO shop.Countdown.from: 1 state, a frame of 1 field");
        assertThat(logged)
                .element(2)
                .isEqualTo("INFO   1  Co.yield at shop.Countdown.from(Countdown.java:3) saves nothing");
    }

    private void instrument(boolean verbose) throws Exception {
        new Instrumentation(classes, List.of(classes), project.resolve("target/coyield"), "shop", false, verbose)
                .run(log, ide);
    }

    private void compile(String name, String source) throws Exception {
        Path file = Files.writeString(project.resolve(name + ".java"), source, StandardCharsets.UTF_8);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-g", "-d", classes.toString(), file.toString());
        assertThat(status).isZero();
    }

    private interface Call {
        void of(String method, Object argument);
    }

    private static <T> T recording(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    call.of(method.getName(), arguments == null ? null : arguments[0]);
                    return null;
                }));
    }
}
