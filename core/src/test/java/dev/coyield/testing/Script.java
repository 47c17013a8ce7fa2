package dev.coyield.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a resumer does with a generator, one word or two per step: {@code next}, {@code send 5}, {@code raise checked}.
 *
 * @param name for the reader
 * @param steps in order
 */
public record Script(String name, List<String> steps) {
    private static final List<String> RAISED = List.of("unchecked", "checked", "error", "exit", "stop");

    /** Scripts that lead through most bodies: to the end, and off the way at each of the first yields. */
    public static List<Script> fixed() {
        List<Script> scripts = new ArrayList<>();
        scripts.add(of("next only", "next").repeated(40));
        scripts.add(of("send null", "send null").repeated(12));
        scripts.add(new Script("send numbers", sends(40)));
        scripts.add(of("advance", "advance, value, advance 3, value").repeated(10));
        scripts.add(of("look ahead", "hasNext, hasNext, value, next").repeated(15));
        scripts.add(of("next or", "nextOr").repeated(20));
        scripts.add(of("created", "state, value, result, send 5, state, next, next"));
        scripts.add(of("raised before the start", "raise unchecked, state, next, send 1, result"));
        scripts.add(of("closed before the start", "close, state, next, hasNext, advance, raise checked"));
        for (int point = 1; point <= 7; point++) {
            scripts.add(endingWith(point, "close, close, next, result"));
            scripts.add(endingWith(point, "raise unchecked, send 4, send 5, send 6, raise checked, send 7, send 8"));
        }
        for (int point = 1; point <= 3; point++) {
            scripts.add(endingWith(point, "raise checked, send 5, send 6, close, send 7, close"));
            scripts.add(endingWith(point, "raise error, send 5, raise exit, send 6"));
            scripts.add(endingWith(point, "raise stop, send 5, hasNext, raise unchecked, send 6, close, send 6"));
        }
        return scripts;
    }

    /** A script that is the same for the same seed. */
    public static Script random(long seed, int length) {
        Random random = new Random(seed * 7919);
        List<String> steps = new ArrayList<>();
        while (steps.size() < length) {
            steps.add(step(random));
        }
        return new Script("seed " + seed, steps);
    }

    private static String step(Random random) {
        int dice = random.nextInt(100);
        if (dice < 52) {
            return "send " + random.nextInt(9);
        }
        if (dice < 66) {
            return "next";
        }
        if (dice < 78) {
            return "raise " + RAISED.get(random.nextInt(random.nextInt(RAISED.size()) + 1));
        }
        if (dice < 82) {
            return "close";
        }
        return List.of("hasNext", "advance", "value", "nextOr", "advance 2", "result", "send null")
                .get(random.nextInt(7));
    }

    private static Script of(String name, String steps) {
        return new Script(name, List.of(steps.split(", ")));
    }

    private Script repeated(int times) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(steps);
        }
        return new Script(name, all);
    }

    private static Script endingWith(int point, String steps) {
        List<String> all = new ArrayList<>(sends(point));
        all.addAll(List.of(steps.split(", ")));
        return new Script("at yield " + point + ": " + steps, all);
    }

    private static List<String> sends(int count) {
        List<String> steps = new ArrayList<>(List.of("next"));
        while (steps.size() < count) {
            steps.add("send " + steps.size() % 10);
        }
        return steps;
    }
}
