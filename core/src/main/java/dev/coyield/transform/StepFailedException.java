package dev.coyield.transform;

/** A step threw what it must not, for one method. Whether the class file or the step is at fault is seen further up. */
final class StepFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The method and its first line, as positions are printed. */
    private final String place;

    private final transient Throwable failure;

    StepFailedException(Position place, Throwable cause) {
        super(cause);
        this.place = place.toString();
        this.failure = cause;
    }

    String place() {
        return place;
    }

    Throwable failure() {
        return failure;
    }
}
