package dev.coyield.transform.words;

/** How many there are of something. */
public final class Plural {
    private Plural() {}

    /** {@code 1 suspension point}, {@code 2 suspension points}, {@code 3 classes}. */
    public static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s");
    }
}
