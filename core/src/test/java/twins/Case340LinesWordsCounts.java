package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Map;
import java.util.TreeMap;

/** Text cut into lines, then words, then counted. */
public final class Case340LinesWordsCounts {
    private Case340LinesWordsCounts() {}

    private static final String TEXT = "a rose is a rose\nis it\na rose";

    @Coroutine
    static Generator<String, Void, Void> lines(String text) {
        String cur = "";
        for (char ch : text.toCharArray()) {
            if (ch == '\n') {
                Co.yield(cur);
                cur = "";
            } else {
                cur += ch;
            }
        }
        Co.yield(cur);
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> words(Iterable<String> src) {
        for (String line : src) {
            String w = "";
            for (char ch : (line + " ").toCharArray()) {
                if (ch != ' ') {
                    w += ch;
                } else if (!w.isEmpty()) {
                    Co.yield(w);
                    w = "";
                }
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String w : words(lines(TEXT))) {
            counts.merge(w, 1, Integer::sum);
        }
        counts.forEach((w, n) -> say(w, n));
    }
}
