package dev.coyield.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What a program prints, with {@code \n} at the end of each line on every platform. */
final class Printed {
    private Printed() {}

    interface Program {
        void run(PrintStream out) throws Exception;
    }

    static String by(Program program) throws Exception {
        var printed = new ByteArrayOutputStream();
        program.run(new PrintStream(printed, true, UTF_8));
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
