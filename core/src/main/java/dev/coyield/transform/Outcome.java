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
     * @param isPrimed whether a call runs it to its first suspension point
     * @param source where it stands in the source
     * @param fields the fields of its frame class
     * @param frameBytes about how many bytes of memory a frame takes, on 64-bit HotSpot with compressed references
     * @param arguments what of its arguments, and of {@code this}, the frame takes from the call
     * @param suspensions its suspension points, in the order of the code
     * @param transitions how it gets from one to the next; none but in an {@link Explanation}, since there may be as many as
     *     pairs of points
     */
    record Coroutine(
            String className,
            String method,
            String descriptor,
            boolean isPrimed,
            Source source,
            List<Field> fields,
            int frameBytes,
            List<Saved> arguments,
            List<Suspension> suspensions,
            List<Transition> transitions) {

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
     * The lines of a method that have code.
     *
     * @param file the source file's name, or null if the class file does not say
     * @param first the first of them, 0 if the class file does not say
     * @param last the last of them
     */
    record Source(@Nullable String file, int first, int last) {}

    /**
     * A field of a frame.
     *
     * @param name its name
     * @param type its type, without the package
     */
    record Field(String name, String type) {}

    /**
     * A suspension point.
     *
     * @param state the state in which the body stands there: 1, 2, ...
     * @param position where it is in the source
     * @param call what suspends there: {@code Co.yield}
     * @param saved what is live there, and so saved
     * @param cleared fields of the frame that are set to null there, since what they kept is needed no longer
     */
    record Suspension(int state, Position position, String call, List<Saved> saved, List<String> cleared) {}

    /**
     * A local that is live.
     *
     * @param name its name; what the source has no name for, an operand or the iterator of a loop, is called {@code unnamed}
     * @param type its type, without the package
     * @param slot its slot in the code as it was compiled, or one behind all of them for an operand
     * @param field the field of the frame that keeps it; null for one that is known to be null, which needs none
     * @param isWritten whether the field is written there: it may hold the value already
     */
    record Saved(
            String name, String type, int slot, @Nullable String field, boolean isWritten) {

        /** {@code crates: List}. */
        @Override
        public String toString() {
            return name + ": " + type;
        }
    }

    /**
     * A way from one suspension point to the next.
     *
     * @param from the state where it begins; 0 is the start
     * @param to the state where it ends; one more than there are points is the end
     * @param isExceptional whether control gets there by an exception only
     */
    record Transition(int from, int to, boolean isExceptional) {}
}
