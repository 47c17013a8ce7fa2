package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is emitted for ten bodies is as long and touches the frame as often as was recorded: a regression of speed that needs
 * no clock to be seen. docs/PERFORMANCE.md says what the figures mean. After a change of what is emitted on purpose,
 *
 * <pre>mvn -pl core test -Dtest=FiguresTest -Dcoyield.update=true</pre>
 *
 * records anew. ReducibilityTest sees to the loops.
 */
class FiguresTest {
    private static final Path RECORDED = Path.of("src/test/resources/figures.txt");

    private static final List<String> BODIES = List.of(
            "listings.Range.range",
            "listings.UninitializedObject.build",
            "listings.TryFinally.guarded",
            "listings.Delegation.walk",
            "targets.Loops.labelled",
            "targets.Loops.depthFirst",
            "targets.Primitives.longsAmongOthers",
            "targets.FinallyPaths.returnThroughThree",
            "targets.UninitializedOnOperandStack.nested",
            "targets.Entangled.parser");

    @Test
    void what_is_emitted_is_as_long_and_touches_the_frame_as_often_as_recorded() throws IOException {
        String actual = BODIES.stream().map(FiguresTest::line).collect(Collectors.joining());
        if (Boolean.getBoolean("coyield.update")) {
            Files.writeString(RECORDED, actual);
        }
        assertThat(actual)
                .as("figures, recorded in " + RECORDED + "; if it is what you meant: "
                        + "mvn -pl core test -Dtest=FiguresTest -Dcoyield.update=true")
                .isEqualTo(Files.readString(RECORDED).replace("\r\n", "\n"));
    }

    private static String line(String body) {
        int dot = body.lastIndexOf('.');
        Figures figures = Figures.of(body.substring(0, dot), body.substring(dot + 1));
        return Stream.of(body, figures.toString().replaceFirst("Figures", "")).collect(Collectors.joining(" ")) + "\n";
    }
}
