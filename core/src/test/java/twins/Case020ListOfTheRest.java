package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Collecting a half-used generator gives only the rest, and a second time nothing. */
public final class Case020ListOfTheRest {
    private Case020ListOfTheRest() {}

    @Coroutine
    static Generator<Integer, Void, Void> five() {
        for (int i = 0; i < 5; i++) {
            Co.yield(i * i);
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = five();
        g.next();
        g.next();
        say("rest", list(g));
        say("again", list(g));
        step("next", g::next);
    }
}
