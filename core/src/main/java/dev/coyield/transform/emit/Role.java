package dev.coyield.transform.emit;

/** What a generator is to the body that has made it. */
enum Role {
    /** The body delegates to it: {@code Co.yieldFrom(walk(left))}. */
    CHILD,
    /** The body hands over to it: {@code return walk(right)}. */
    HEIR
}
