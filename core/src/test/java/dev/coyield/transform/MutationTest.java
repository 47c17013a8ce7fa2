package dev.coyield.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TransformingLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Class files with random damage: each is refused by name, or transformed, or left alone; nothing else comes out, and a module
 * with one is changed as a whole or not at all. The same seed gives the same damage; the profile {@code thorough} does more.
 */
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("coyield.mutations", 600);
    private static final long FIRST_SEED = Long.getLong("coyield.mutation.seed", 1);

    @Test
    void damage_gives_a_named_refusal_or_a_class() {
        List<String> classes = TargetMethods.classFiles();
        List<String> crashes = new ArrayList<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + MUTATIONS; seed++) {
            String name = classes.get((int) (seed % classes.size()));
            byte[] damaged = mutate(TransformingLoader.original(name), new Random(seed));
            try {
                check(new CoroutineTransformer().transform(damaged, Path.of("damaged.class")));
            } catch (RuntimeException | Error e) {
                crashes.add("-Dcoyield.mutation.seed=" + seed + ", " + name + ": " + e);
            }
        }
        assertThat(crashes).isEmpty();
    }

    private static void check(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            assertThat(rejected.problems()).isNotEmpty();
            rejected.problems().forEach(problem -> {
                assertThat(problem.position().text()).isNotBlank();
                assertThat(problem.what()).endsWith(".");
                assertThat(problem.hint()).endsWith(".");
            });
        }
    }

    @Test
    void a_module_with_a_damaged_class_is_not_changed_at_all(@TempDir Path directory) throws IOException {
        List<String> classes = TargetMethods.classFiles();
        Path sound = Files.write(directory.resolve("Loops.class"), TransformingLoader.original("targets.Loops"));
        int refused = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + MUTATIONS / 20; seed++) {
            Random random = new Random(seed);
            byte[] damaged = mutate(TransformingLoader.original(classes.get(random.nextInt(classes.size()))), random);
            Path file = Files.write(directory.resolve("Damaged.class"), damaged);
            byte[] before = Files.readAllBytes(sound);
            if (new ModuleTransformer(List.of(directory), List.of()).transform().isRejected()) {
                refused++;
                assertThat(file).hasBinaryContent(damaged);
                assertThat(sound).hasBinaryContent(before);
            }
            Files.write(sound, TransformingLoader.original("targets.Loops"));
        }
        assertThat(refused).isPositive();
    }

    /** One to four bytes changed, a stretch lost, doubled or set to one value, or the end cut off. */
    static byte[] mutate(byte[] original, Random random) {
        byte[] bytes = original.clone();
        switch (random.nextInt(8)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                return without(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(8)));
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                byte value = (byte) random.nextInt(256);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(8)), value);
            }
            case 3 -> {
                int at = random.nextInt(bytes.length);
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 4);
                System.arraycopy(bytes, at, longer, Math.min(at + 4, bytes.length), Math.max(0, bytes.length - at - 4));
                return longer;
            }
            default -> {
                for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }
}
