package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Two nested loops over one generator share its position. */
public final class Case019InnerLoopStealsFromOuter {
    private Case019InnerLoopStealsFromOuter() {}

    @Coroutine
    static Generator<Character, Void, Void> letters() {
        for (char c : "abcdefg".toCharArray()) {
            Co.yield(c);
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Character, Void, Void> g = letters();
        for (char x : g) {
            String row = String.valueOf(x);
            for (char y : g) {
                row += y;
                if (row.length() == 3) {
                    break;
                }
            }
            say("row", row);
        }
    }
}
