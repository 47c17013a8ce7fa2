package dev.coyield.transform.classfile;

import org.jspecify.annotations.Nullable;

/** Says that bytes are not a class file that can be read; the message completes "the class file ...". */
public final class DamagedClassFileException extends Exception {
    private static final long serialVersionUID = 1;

    /** Creates one. */
    public DamagedClassFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
