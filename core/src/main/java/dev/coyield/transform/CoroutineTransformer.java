package dev.coyield.transform;

import dev.coyield.transform.check.Castability;
import dev.coyield.transform.check.ClassRules;
import dev.coyield.transform.check.SizeRule;
import dev.coyield.transform.classfile.ClassFileReader;
import dev.coyield.transform.classfile.ClassFileWriter;
import dev.coyield.transform.classfile.ClassHeader;
import dev.coyield.transform.classfile.ClassPath;
import dev.coyield.transform.classfile.DamagedClassFileException;
import dev.coyield.transform.emit.GeneratedNames;
import dev.coyield.transform.find.Annotations;
import dev.coyield.transform.find.CoroutineFinder;
import dev.coyield.transform.model.CoroutineMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.tree.ClassNode;

/**
 * Rewrites one class file in memory; reads as the table of contents:
 *
 * <ol>
 *   <li>look at the constant pool, read ({@code classfile});
 *   <li>find the coroutine methods and where they suspend ({@code find});
 *   <li>check what a user may have done wrong ({@code check});
 *   <li>rewrite each method ({@link MethodPipeline}): {@code normalize}, {@code split}, {@code emit};
 *   <li>write ({@code classfile}).
 * </ol>
 *
 * <p>The same bytes give the same outcome. Loads no class that is transformed or on the class path.
 */
public final class CoroutineTransformer {
    private final Castability castability;
    private final MethodPipeline pipeline;

    /** One that knows the classes of the running JDK only. */
    public CoroutineTransformer() {
        this(new ClassPath(List.of()));
    }

    /**
     * Creates one.
     *
     * @param classPath where types are looked up for the checks; not closed here
     */
    CoroutineTransformer(ClassPath classPath) {
        this(classPath, Reentry.WITHIN_BUDGET);
    }

    /**
     * One that knows the classes of the running JDK only, and brings bodies back into loops in a chosen way.
     *
     * @param reentry the way
     */
    public CoroutineTransformer(Reentry reentry) {
        this(new ClassPath(List.of()), reentry);
    }

    private CoroutineTransformer(ClassPath classPath, Reentry reentry) {
        this.castability = new Castability(classPath);
        this.pipeline = new MethodPipeline(reentry);
    }

    /**
     * Transforms a class file whose path is not known.
     *
     * @param classFile the bytes; not changed
     * @return what became of it
     */
    public Outcome transform(byte[] classFile) {
        return transform(classFile, Path.of("class file"));
    }

    /**
     * Transforms.
     *
     * @param classFile the bytes; not changed
     * @param file where they come from, for messages
     * @return what became of it
     */
    public Outcome transform(byte[] classFile, Path file) {
        try {
            ClassHeader header = ClassHeader.read(classFile);
            return header.mentionsCoyield()
                    ? transform(ClassFileReader.of(classFile, header))
                    : new Outcome.Unchanged(header.isFrame() ? header.name() : null, List.of());
        } catch (DamagedClassFileException e) {
            return new Outcome.Rejected(List.of(Problem.error(
                    Position.of(file),
                    "the class file " + e.getMessage() + ".",
                    null,
                    "Compile the class again, or remove the file.")));
        }
    }

    private Outcome transform(ClassFileReader reader) throws DamagedClassFileException {
        ClassNode node = reader.read();
        List<CoroutineMethod> coroutines = new CoroutineFinder(node, new GeneratedNames(node)::frameClass).find();
        List<Problem> problems = ClassRules.check(node, coroutines, castability);
        if (!problems.isEmpty()) {
            return new Outcome.Rejected(problems);
        }
        return coroutines.isEmpty()
                ? new Outcome.Unchanged(null, Annotations.framesOf(node))
                : rewrite(reader, node, coroutines);
    }

    private Outcome rewrite(ClassFileReader reader, ClassNode node, List<CoroutineMethod> coroutines)
            throws DamagedClassFileException {
        List<Rewritten> rewritten = new ArrayList<>();
        for (CoroutineMethod coroutine : coroutines) {
            rewritten.add(pipeline.rewrite(coroutine));
        }
        rewritten.forEach(method -> method.addTo(node));
        try {
            List<ClassFile> files = new ArrayList<>();
            files.add(ClassFileWriter.write(node, reader.reader()));
            for (Rewritten method : rewritten) {
                files.add(ClassFileWriter.write(method.frame(), null));
            }
            List<Problem> warnings = new ArrayList<>();
            rewritten.forEach(method -> SizeRule.checkCompilable(node, method.body(), method.firstLine())
                    .ifPresent(warnings::add));
            return new Outcome.Transformed(
                    files, rewritten.stream().map(Rewritten::describe).toList(), warnings);
        } catch (MethodTooLargeException e) {
            return new Outcome.Rejected(List.of(SizeRule.tooLarge(
                    node,
                    e,
                    rewritten.stream()
                            .filter(method -> method.body().desc.equals(e.getDescriptor()))
                            .mapToInt(Rewritten::firstLine)
                            .findFirst()
                            .orElse(0))));
        }
    }
}
