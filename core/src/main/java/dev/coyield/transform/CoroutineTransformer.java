package dev.coyield.transform;

import dev.coyield.transform.check.Castability;
import dev.coyield.transform.check.ClassRules;
import dev.coyield.transform.check.SizeRule;
import dev.coyield.transform.classfile.ClassFileReader;
import dev.coyield.transform.classfile.ClassFileWriter;
import dev.coyield.transform.classfile.ClassHeader;
import dev.coyield.transform.classfile.ClassPath;
import dev.coyield.transform.classfile.DamagedClassFileException;
import dev.coyield.transform.classfile.Soundness;
import dev.coyield.transform.emit.GeneratedNames;
import dev.coyield.transform.find.Annotations;
import dev.coyield.transform.find.CoroutineFinder;
import dev.coyield.transform.model.CoroutineMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassTooLargeException;
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
    /** Where reports of bugs go. */
    private static final Path REPORTS = Path.of(System.getProperty("java.io.tmpdir"), "coyield-bugs");

    private final Castability castability;
    private final MethodPipeline pipeline;

    /** One that knows the classes of the running JDK only. */
    public CoroutineTransformer() {
        this(Reentry.WITHIN_BUDGET);
    }

    /**
     * One that knows the classes of the running JDK only, and brings bodies back into loops in a chosen way.
     *
     * @param reentry the way
     */
    public CoroutineTransformer(Reentry reentry) {
        this(new ClassPath(List.of()), reentry);
    }

    /** One that looks up types for the checks in a class path, which is not closed here. */
    CoroutineTransformer(ClassPath classPath, Reentry reentry) {
        this(classPath, reentry, false);
    }

    private CoroutineTransformer(ClassPath classPath, Reentry reentry, boolean isExplaining) {
        this.castability = new Castability(classPath);
        this.pipeline = new MethodPipeline(reentry, isExplaining);
    }

    /** One that tells the transitions, too. */
    static CoroutineTransformer explaining(ClassPath classPath) {
        return new CoroutineTransformer(classPath, Reentry.WITHIN_BUDGET, true);
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
                    ? transform(classFile, header)
                    : new Outcome.Unchanged(header.isFrame() ? header.name() : null, List.of());
        } catch (DamagedClassFileException e) {
            return new Outcome.Rejected(List.of(Problem.error(
                    Position.of(file),
                    "the class file " + e.getMessage() + ".",
                    null,
                    "Compile the class again, or remove the file.")));
        }
    }

    private Outcome transform(byte[] classFile, ClassHeader header) throws DamagedClassFileException {
        try {
            return transform(ClassFileReader.of(classFile, header));
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            if (!Soundness.isSound(classFile)) {
                throw new DamagedClassFileException("is damaged: no JVM would load it", e);
            }
            String name = header.name().replace('/', '.');
            throw e instanceof StepFailedException failed
                    ? bug(failed.place(), failed.failure(), name, classFile)
                    : bug(name, e, name, classFile);
        }
    }

    private static TransformerBugException bug(String place, Throwable cause, String className, byte[] classFile) {
        return new TransformerBugException(place, cause, BugReport.write(REPORTS, className, classFile, cause));
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

    private Outcome rewrite(ClassFileReader reader, ClassNode node, List<CoroutineMethod> coroutines) {
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
                    files, rewritten.stream().map(Rewritten::description).toList(), warnings);
        } catch (MethodTooLargeException e) {
            return new Outcome.Rejected(tooLarge(node, rewritten, e));
        } catch (ClassTooLargeException e) {
            return new Outcome.Rejected(
                    List.of(SizeRule.tooManyConstants(node, rewritten.get(0).firstLine(), e)));
        }
    }

    private static List<Problem> tooLarge(ClassNode node, List<Rewritten> rewritten, MethodTooLargeException e) {
        List<Problem> problems = new ArrayList<>();
        for (Rewritten method : rewritten) {
            if (method.frame().name.equals(e.getClassName())) {
                problems.add(SizeRule.tooManyLocals(node, method.body(), method.firstLine(), e));
            }
            SizeRule.checkLoadable(node, method.body(), method.firstLine()).ifPresent(problems::add);
        }
        return problems;
    }
}
