package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.coyield.testing.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the transformer emits, as recorded for people to read in a review. After a change of what it emits on purpose,
 *
 * <pre>mvn -pl core test -Dtest=GoldenListingTest -Dcoyield.update=true</pre>
 *
 * records anew, and writes the listings in docs/REWRITING.md anew.
 */
class GoldenListingTest {
    private static final boolean UPDATES = Boolean.getBoolean("coyield.update");
    private static final Path RECORDED = Path.of("src/test/resources/listings");
    private static final Path ACTUAL = Path.of("target/listings");
    private static final Path PAGE = Path.of("../docs/REWRITING.md");

    /** A comment that names a class and a section, and the block below it. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)(^<!-- listing (\\w+): ([\\w ]+) -->\\R```text\\R)(.*?)(^```$)");

    @ParameterizedTest
    @ValueSource(strings = {"Range", "OperandStack", "UninitializedObject", "TryFinally", "Delegation"})
    void what_is_emitted_is_what_was_recorded(String name) throws IOException {
        String actual = Listing.of("listings." + name).toString();
        Path recorded = RECORDED.resolve(name + ".txt");
        if (UPDATES) {
            Files.writeString(recorded, actual);
        } else if (!actual.equals(read(recorded))) {
            Path written = Files.createDirectories(ACTUAL).resolve(name + ".txt");
            Files.writeString(written, actual);
            fail(
                    "What is emitted for listings.%s is not what was recorded.%n  recorded: %s%n  actual:   %s%n"
                            + "If it is what you meant: mvn -pl core test -Dtest=GoldenListingTest -Dcoyield.update=true",
                    name, recorded.toAbsolutePath(), written.toAbsolutePath());
        }
    }

    @Test
    void the_page_on_rewriting_shows_what_is_emitted() throws IOException {
        if (UPDATES) {
            Files.writeString(
                    PAGE,
                    BLOCK.matcher(read(PAGE))
                            .replaceAll(block ->
                                    Matcher.quoteReplacement(block.group(1) + emitted(block) + block.group(5))));
        }
        List<MatchResult> blocks = BLOCK.matcher(read(PAGE)).results().toList();
        assertThat(blocks)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(block -> assertThat(block.group(4)).isEqualTo(emitted(block)));
    }

    private static String emitted(MatchResult block) {
        return Listing.of("listings." + block.group(2)).section(block.group(3)).stripTrailing() + "\n";
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    }
}
