package dev.coyield.maven;

/** The directories in which class files are kept as they were before they were rewritten. */
final class KeptClasses {
    static final String MAIN = "original-classes";
    static final String TEST = "original-test-classes";

    private KeptClasses() {}
}
