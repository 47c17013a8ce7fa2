package dev.coyield.transform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one class file. */
public sealed interface Outcome {

    /**
     * It has no coroutine, or is the transformer's own work: its bytes stay as they are.
     *
     * @param frame its internal name if it is a frame class, else null
     * @param frames internal names of the frame classes that its rewritten methods use
     */
    record Unchanged(@Nullable String frame, List<String> frames) implements Outcome {}

    /**
     * It was rewritten.
     *
     * @param classFiles the class itself, then a frame class for each of its coroutine methods
     * @param coroutines what was rewritten, in the order of the code
     * @param warnings what its author should know
     */
    record Transformed(List<ClassFile> classFiles, List<Coroutine> coroutines, List<Problem> warnings)
            implements Outcome {}

    /**
     * It cannot be rewritten.
     *
     * @param problems all reasons found, at least one
     */
    record Rejected(List<Problem> problems) implements Outcome {}

    /**
     * A rewritten method.
     *
     * @param className binary name of its class
     * @param method its name
     * @param descriptor its descriptor
     * @param points how many suspension points it has
     * @param spills for each point, what is saved there: {@code count:int}
     */
    record Coroutine(String className, String method, String descriptor, int points, List<List<String>> spills) {}
}
