package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.util.ArrayList;
import java.util.List;

/** A consumer fills pages, sends full ones on, and flushes the rest when closed. */
public final class Case349PageFillerFlushesOnClose {
    private Case349PageFillerFlushesOnClose() {}

    @Coroutine
    static Generator<Void, List<String>, Void> writer(List<String> out) {
        int number = 1;
        try {
            while (true) {
                List<String> page = Co.yield();
                out.add("page " + number + ": " + String.join("", page));
                number++;
            }
        } catch (GeneratorExit e) {
            out.add("writer closed");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Void, String, Void> filler(int size, Generator<Void, List<String>, Void> target) {
        while (true) {
            List<String> page = new ArrayList<>();
            try {
                while (page.size() < size) {
                    page.add(Co.yield());
                }
            } catch (GeneratorExit e) {
                if (!page.isEmpty()) {
                    target.send(page);
                }
                target.close();
                return Co.done();
            }
            target.send(page);
        }
    }

    public static void main(String[] args) {
        List<String> out = new ArrayList<>();
        var f = start(filler(3, start(writer(out))));
        for (String ch : "abcdefgh".split("")) {
            f.send(ch);
        }
        f.close();
        say(out);
    }
}
