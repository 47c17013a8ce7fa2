package dev.coyield.transform;

/** Says that the transformer itself is at fault. */
public final class TransformerBugException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TransformerBugException(String owner, String method, int line, RuntimeException cause) {
        super(
                "Coyield failed to rewrite " + owner.replace('/', '.') + "." + method + " (line " + line
                        + "). This is a bug in Coyield, not in your code; no class file was changed."
                        + " Please report it with the class file and this trace.",
                cause);
    }
}
