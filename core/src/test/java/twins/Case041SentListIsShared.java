package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A sent list is not copied: both sides see later changes. */
public final class Case041SentListIsShared {
    private Case041SentListIsShared() {}

    @Coroutine
    static Generator<Integer, List<String>, Void> keeper() {
        List<List<String>> kept = new ArrayList<>();
        while (true) {
            List<String> item = Co.yield(kept.size());
            kept.add(item);
            if (kept.size() == 3) {
                item.add("from inside");
            }
        }
    }

    public static void main(String[] args) {
        Generator<Integer, List<String>, Void> g = keeper();
        g.next();
        List<String> box = new ArrayList<>();
        step("send", () -> g.send(box));
        box.add("from outside");
        step("send", () -> g.send(box));
        step("send", () -> g.send(box));
        say("box", box);
    }
}
