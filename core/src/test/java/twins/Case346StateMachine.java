package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A protocol written as a body whose position is the state. */
public final class Case346StateMachine {
    private Case346StateMachine() {}

    @Coroutine
    static Generator<String, String, Integer> door() {
        int moves = 0;
        while (true) {
            switch (Co.<String>yield("closed")) {
                case "open" -> {
                    moves++;
                    while (!"close".equals(Co.yield("open"))) {
                        // everything else leaves it open
                    }
                    moves++;
                }
                case "lock" -> {
                    while (!"unlock".equals(Co.yield("locked"))) {
                        // everything else leaves it locked
                    }
                }
                case "scrap" -> {
                    return Co.done(moves);
                }
                default -> {}
            }
        }
    }

    public static void main(String[] args) {
        var d = door();
        say(d.next());
        for (String c : List.of("open", "lock", "close", "lock", "open", "unlock", "open", "close")) {
            say(c, "->", d.send(c));
        }
        step("scrap", () -> d.send("scrap"));
    }
}
