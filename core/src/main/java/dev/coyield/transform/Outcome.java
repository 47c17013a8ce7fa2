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
     * @param fields the fields of its frame class, as {@code name: type}
     * @param suspensions its suspension points, in the order of the code
     */
    record Coroutine(
            String className, String method, String descriptor, List<String> fields, List<Suspension> suspensions) {

        /**
         * How many suspension points it has.
         *
         * @return how many
         */
        public int points() {
            return suspensions.size();
        }
    }

    /**
     * A suspension point.
     *
     * @param state the state in which the body stands there: 1, 2, ...
     * @param position where it is in the source
     * @param call what suspends there: {@code Co.yield}
     * @param saved what is live there, and so saved: {@code count: int}; what the source has no name for, an operand or the
     *     iterator of a loop, is called {@code unnamed}
     */
    record Suspension(int state, Position position, String call, List<String> saved) {}
}
