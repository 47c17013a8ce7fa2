package dev.coyield.transform.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coyield.transform.ClassFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDirectoryTest {
    private static final byte[] OLD = {1};
    private static final byte[] NEW = {2};

    @TempDir
    Path root;

    private Path harbor;
    private Path pool;
    private ClassDirectory directory;

    @BeforeEach
    void writeTwoFiles() throws IOException {
        Path shop = Files.createDirectory(root.resolve("shop"));
        harbor = Files.write(shop.resolve("Harbor.class"), OLD);
        pool = Files.write(shop.resolve("Pool.class"), OLD);
        Files.writeString(shop.resolve("readme.txt"), "no class");
        directory = new ClassDirectory(root);
    }

    @Test
    void class_files_are_listed_in_the_order_of_their_names() throws IOException {
        Files.write(root.resolve("A.class"), OLD);
        assertThat(directory.classFiles()).containsExactly(root.resolve("A.class"), harbor, pool);
    }

    @Test
    void a_directory_that_does_not_exist_has_none() throws IOException {
        assertThat(new ClassDirectory(root.resolve("missing")).classFiles()).isEmpty();
    }

    @Test
    void nothing_is_changed_before_the_commit() throws IOException {
        replaceBoth();
        directory.stage();
        assertThat(harbor).hasBinaryContent(OLD);
        assertThat(pool).hasBinaryContent(OLD);
    }

    @Test
    void a_commit_replaces_the_files_and_adds_frame_classes_beside_them() throws IOException {
        directory.replace(
                harbor, List.of(new ClassFile("shop/Harbor", NEW), new ClassFile("shop/Harbor$unload$frame", NEW)));
        directory.stage();
        Path frame = harbor.resolveSibling("Harbor$unload$frame.class");
        assertThat(directory.commit()).containsExactly(harbor, frame);
        assertThat(harbor).hasBinaryContent(NEW);
        assertThat(frame).hasBinaryContent(NEW);
        assertThat(pool).hasBinaryContent(OLD);
    }

    @Test
    void if_one_file_cannot_be_written_none_is_changed_and_nothing_is_left_beside_them() throws IOException {
        replaceBoth();
        // A directory where the second file is to be staged.
        Path obstacle = Files.createDirectories(pool.resolveSibling("Pool.class.coyield/full"));
        assertThatThrownBy(directory::stage).isInstanceOf(IOException.class);
        directory.discard();
        assertThat(harbor).hasBinaryContent(OLD);
        assertThat(pool).hasBinaryContent(OLD);
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        assertThat(files()).containsExactlyInAnyOrder("Harbor.class", "Pool.class", "readme.txt");
    }

    @Test
    void an_obsolete_file_is_deleted_unless_it_is_replaced() throws IOException {
        directory.delete(harbor);
        directory.delete(pool);
        directory.replace(harbor, List.of(new ClassFile("shop/Harbor", NEW)));
        directory.stage();
        assertThat(directory.commit()).containsExactly(harbor, pool);
        assertThat(harbor).hasBinaryContent(NEW);
        assertThat(pool).doesNotExist();
    }

    private void replaceBoth() {
        directory.replace(harbor, List.of(new ClassFile("shop/Harbor", NEW)));
        directory.replace(pool, List.of(new ClassFile("shop/Pool", NEW)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(harbor.getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
