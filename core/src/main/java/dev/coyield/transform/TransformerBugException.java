package dev.coyield.transform;

/** Says that the transformer itself is at fault: where, in which step, and what to send to whom maintains it. */
public final class TransformerBugException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TransformerBugException(String place, Throwable cause, BugReport report) {
        super(
                "Coyield %s failed to rewrite %s, in step %s: %s. This is a bug in Coyield, not in your code; no class file was changed. %s"
                        .formatted(BugReport.version(), place, BugReport.step(cause), cause, report.advice()),
                cause);
    }
}
