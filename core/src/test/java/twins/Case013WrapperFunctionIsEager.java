package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A plain method that returns a generator runs its own code at the call. */
public final class Case013WrapperFunctionIsEager {
    private Case013WrapperFunctionIsEager() {}

    @Coroutine
    static Generator<Integer, Void, Void> inner(int limit) {
        say("inner starts");
        for (int i = 0; i < limit; i++) {
            Co.yield(i);
        }
        return null;
    }

    static Generator<Integer, Void, Void> checked(int limit) {
        say("checking", limit);
        if (limit > 3) {
            throw new AppError("limit too big");
        }
        return inner(limit);
    }

    public static void main(String[] args) {
        step("bad", () -> checked(9));
        Generator<Integer, Void, Void> g = checked(2);
        say("got one");
        say("items", list(g));
    }
}
