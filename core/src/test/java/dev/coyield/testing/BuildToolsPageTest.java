package dev.coyield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.Co;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.analysis.Analyzer;

/** The commands of {@code docs/BUILD-TOOLS.md} are run, each in a process of its own. */
class BuildToolsPageTest {
    private static final Pattern COMMANDS = Pattern.compile("```console\n(javac .*?)```", Pattern.DOTALL);
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```.*?```text\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void javac_then_the_transformer_then_java_print_what_the_readme_says() throws Exception {
        Matcher program =
                PROGRAM.matcher(Files.readString(Path.of("../README.md")).replace("\r\n", "\n"));
        assertThat(program.find()).isTrue();
        Files.writeString(Files.createDirectories(directory.resolve("src")).resolve("Averager.java"), program.group(1));
        String printed = "";
        for (String command : commands()) {
            printed = run(command);
        }
        assertThat(printed.replace("\r\n", "\n")).isEqualTo(program.group(2));
    }

    private static List<String> commands() throws IOException {
        Matcher block = COMMANDS.matcher(
                Files.readString(Path.of("../docs/BUILD-TOOLS.md")).replace("\r\n", "\n"));
        assertThat(block.find()).isTrue();
        return block.group(1).lines().toList();
    }

    private String run(String command) throws Exception {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ")) {
            words.add(localized(word));
        }
        words.set(
                0, Path.of(System.getProperty("java.home"), "bin", words.get(0)).toString());
        Process process = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(command + "\n" + printed).isZero();
        return printed;
    }

    /** The jars are where this test has them from. */
    private static String localized(String word) throws URISyntaxException {
        if (!word.endsWith(".jar") && !word.contains(".jar:")) {
            return word;
        }
        Map<String, Class<?>> jars = Map.of(
                "coyield-core.jar", Co.class,
                "asm.jar", ClassReader.class,
                "asm-tree.jar", ClassNode.class,
                "asm-analysis.jar", Analyzer.class);
        List<String> path = new ArrayList<>();
        for (String entry : word.split(":")) {
            Class<?> inside = jars.get(entry);
            path.add(inside == null ? entry : placeOf(inside));
        }
        return String.join(File.pathSeparator, path);
    }

    private static String placeOf(Class<?> inside) throws URISyntaxException {
        return Path.of(inside.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
