package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Choices that are the same for the same seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x5DEECE66DL + 11);
    }

    /** From 0 on, below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** What may be made, some of it more often. */
    Choice choice() {
        return new Choice();
    }

    final class Choice {
        private final List<Supplier<Tree>> options = new ArrayList<>();

        Choice or(int weight, Supplier<Tree> option) {
            for (int i = 0; i < weight; i++) {
                options.add(option);
            }
            return this;
        }

        Choice orIf(boolean possible, int weight, Supplier<Tree> option) {
            return possible ? or(weight, option) : this;
        }

        Tree make() {
            return one(options).get();
        }
    }
}
