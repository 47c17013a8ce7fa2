package dev.coyield.transform.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What javac's names for the methods of lambdas tell. */
public final class LambdaName {
    /** {@code lambda$unload$0}; of a serializable one {@code lambda$unload$5f3b2c1a$1}. */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+?)(?:\\$[0-9a-f]{1,8})?\\$\\d+");

    private LambdaName() {}

    /** The name of the method that a lambda is in, if {@code method} is the name of a lambda's. */
    public static Optional<String> around(String method) {
        Matcher lambda = LAMBDA.matcher(method);
        if (!lambda.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (lambda.group(1)) {
                    case "new" -> "<init>";
                    case "static" -> "<clinit>";
                    default -> lambda.group(1);
                });
    }
}
