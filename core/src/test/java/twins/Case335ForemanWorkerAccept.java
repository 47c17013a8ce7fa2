package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.util.ArrayList;
import java.util.List;

/** A foreman hands jobs to workers in turn; workers push results to an accepting sink; closing goes down the chain. */
public final class Case335ForemanWorkerAccept {
    private Case335ForemanWorkerAccept() {}

    record Work(String who, int value) {}

    @Coroutine
    static Generator<Void, Work, Void> accept(List<String> results) {
        try {
            while (true) {
                Work work = Co.yield();
                results.add(work.who + ":" + work.value);
            }
        } catch (GeneratorExit e) {
            say("accept closes with", results.size());
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Void, Integer, Void> worker(String who, Generator<Void, Work, Void> target) {
        int done = 0;
        try {
            while (true) {
                int job = Co.yield();
                say(who, "works on", job);
                target.send(new Work(who, job * job));
                done++;
            }
        } catch (GeneratorExit e) {
            say(who, "goes home after", done);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Void, Integer, Void> foreman(List<Generator<Void, Integer, Void>> workers) {
        int turn = 0;
        try {
            while (true) {
                Integer job = Co.yield();
                workers.get(turn % workers.size()).send(job);
                turn++;
            }
        } finally {
            for (var w : workers) {
                w.close();
            }
        }
    }

    static void produce(int n, Generator<Void, Integer, Void> target) {
        for (int i = 1; i <= n; i++) {
            say("produce", i);
            target.send(i);
        }
        target.close();
    }

    public static void main(String[] args) {
        List<String> results = new ArrayList<>();
        var sink = start(accept(results));
        var crew = List.of(start(worker("w1", sink)), start(worker("w2", sink)));
        produce(5, start(foreman(crew)));
        sink.close();
        say(results);
    }
}
