package dev.coyield.transform.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
    @TempDir
    Path directory;

    @Test
    void a_class_is_found_in_a_directory() throws IOException {
        writeInto(directory, crate("extends Thread"));
        try (var path = new ClassPath(List.of(directory))) {
            assertThat(path.find("shop/Crate").orElseThrow().superName()).isEqualTo("java/lang/Thread");
        }
    }

    @Test
    void a_class_is_found_in_a_jar() throws IOException {
        Path jar = directory.resolve("shop.jar");
        writeJar(jar);
        try (var path = new ClassPath(List.of(jar))) {
            assertThat(path.find("shop/Crate").orElseThrow().superName()).isEqualTo("java/lang/Thread");
        }
    }

    @Test
    void a_jar_is_not_looked_at_before_a_class_is_asked_for() throws IOException {
        Path jar = directory.resolve("shop.jar");
        try (var path = new ClassPath(List.of(jar))) {
            // Had it been looked at, it would count as missing.
            writeJar(jar);
            assertThat(path.find("shop/Crate")).isPresent();
        }
    }

    @Test
    void a_class_of_the_JDK_is_found_in_whichever_module_it_is() throws IOException {
        try (var path = new ClassPath(List.of())) {
            assertThat(path.find("java/lang/Integer").orElseThrow().superName()).isEqualTo("java/lang/Number");
            assertThat(path.find("java/util/logging/Level").orElseThrow().interfaces())
                    .containsExactly("java/io/Serializable");
        }
    }

    @Test
    void the_first_entry_that_has_a_class_counts() throws IOException {
        Path first = Files.createDirectory(directory.resolve("first"));
        Path second = Files.createDirectory(directory.resolve("second"));
        writeInto(first, crate(""));
        writeInto(second, crate("extends Thread"));
        try (var path = new ClassPath(List.of(first, second))) {
            assertThat(path.find("shop/Crate").orElseThrow().superName()).isEqualTo("java/lang/Object");
        }
    }

    @Test
    void what_is_not_there_is_not_known() throws IOException {
        try (var path = new ClassPath(List.of(directory, directory.resolve("missing")))) {
            assertThat(path.find("shop/Crate")).isEmpty();
            assertThat(path.find("Crate")).isEmpty();
            assertThat(path.find("java/lang/NoSuchClass")).isEmpty();
        }
    }

    @Test
    void what_cannot_be_read_is_not_known() throws IOException {
        writeInto(directory, new byte[] {1, 2, 3});
        Path noArchive = Files.writeString(directory.resolve("no.jar"), "no archive");
        try (var path = new ClassPath(List.of(noArchive, directory))) {
            assertThat(path.find("shop/Crate")).isEmpty();
        }
    }

    private static byte[] crate(String above) {
        return InMemoryCompiler.compile("Crate.java", "package shop; class Crate " + above + " {}")
                .get("shop.Crate");
    }

    private static void writeJar(Path jar) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("shop/Crate.class"));
            out.write(crate("extends Thread"));
        }
    }

    private static void writeInto(Path root, byte[] classFile) throws IOException {
        Files.write(Files.createDirectories(root.resolve("shop")).resolve("Crate.class"), classFile);
    }
}
