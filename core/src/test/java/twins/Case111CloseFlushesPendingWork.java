package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.util.ArrayList;
import java.util.List;

/** A consumer uses the exit request to flush what it has gathered. */
public final class Case111CloseFlushesPendingWork {
    static final List<Object> out = new ArrayList<>();

    @Coroutine
    static Generator<Integer, Integer, Void> batches(int size) {
        List<Integer> batch = new ArrayList<>();
        try {
            while (true) {
                batch.add(Co.yield(batch.size()));
                if (batch.size() == size) {
                    out.add(batch);
                    batch = new ArrayList<>();
                }
            }
        } catch (GeneratorExit exit) {
            if (!batch.isEmpty()) {
                out.add(batch);
            }
            out.add("flushed");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(batches(3));
        for (int i = 0; i < 7; i++) {
            g.send(i);
        }
        say("before", out);
        g.close();
        say("after", out);
    }
}
