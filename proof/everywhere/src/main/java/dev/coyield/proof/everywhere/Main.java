package dev.coyield.proof.everywhere;

import dev.coyield.transform.ClassFile;
import dev.coyield.transform.Reentry;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a library's classes, suspended at every line, into a directory: {@code Main JAR DIRECTORY REENTRY}, where the last
 * says how bodies come back into loops, {@code rotate} for each way in turn.
 */
public final class Main {
    private final Path directory;
    private final List<ClassSuspender> suspenders;
    private final List<String> written = new ArrayList<>();
    private final List<String> tooLarge = new ArrayList<>();
    private int classes;
    private int methods;
    private int points;

    private Main(Path directory, List<Reentry> reentries) {
        this.directory = directory;
        this.suspenders = reentries.stream()
                .map(reentry -> new ClassSuspender(Spacing.everyLine(), reentry))
                .toList();
    }

    /** Runs. */
    public static void main(String[] arguments) throws IOException {
        Path library = Path.of(arguments[0]);
        List<Reentry> reentries =
                arguments[2].equals("rotate") ? List.of(Reentry.values()) : List.of(Reentry.valueOf(arguments[2]));
        var main = new Main(Path.of(arguments[1]), reentries);
        if (Files.isDirectory(library)) {
            main.suspendAll(library);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(library)) {
                main.suspendAll(jar.getPath("/"));
            }
        }
        main.finish(library);
    }

    private void suspendAll(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Main::isClass).sorted().toList()) {
                suspend(file);
            }
        }
    }

    /** Classes for newer releases lie under META-INF; their originals are enough. */
    private static boolean isClass(Path file) {
        String path = file.toString();
        return path.endsWith(".class") && !path.endsWith("-info.class") && !path.contains("META-INF");
    }

    private void suspend(Path file) throws IOException {
        Suspended suspended = suspenders.get(classes % suspenders.size()).suspend(Files.readAllBytes(file));
        for (ClassFile classFile : suspended.classFiles()) {
            Path target = directory.resolve(classFile.internalName() + ".class");
            Files.createDirectories(target.getParent());
            Files.write(target, classFile.bytes());
            written.add(classFile.internalName().replace('/', '.'));
        }
        classes += suspended.classFiles().isEmpty() ? 0 : 1;
        methods += suspended.methods();
        points += suspended.points();
        suspended.tooLarge().forEach(name -> tooLarge.add(file + " " + name));
    }

    private void finish(Path library) throws IOException {
        Path list = directory.resolve(EveryClassIsSuspendedTest.LIST);
        Files.createDirectories(list.getParent());
        Files.write(list, written);
        System.out.printf(
                "%s: %,d methods of %,d classes suspend at %,d points%n",
                library.getFileName(), methods, classes, points);
        tooLarge.forEach(method -> System.out.println("  too large, left as it is: " + method));
    }
}
