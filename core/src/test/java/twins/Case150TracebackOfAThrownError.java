package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import twins.Kit.AppError;

/** An error thrown in and not caught shows where the suspended generators stood. */
public final class Case150TracebackOfAThrownError {
    static List<String> names(Throwable e) {
        List<String> names = new ArrayList<>();
        for (StackTraceElement element : e.getStackTrace()) {
            if (element.getClassName().equals(Case150TracebackOfAThrownError.class.getName())
                    && !element.getMethodName().contains("$")) {
                names.add(0, element.getMethodName());
            }
        }
        return names;
    }

    @Coroutine
    static Generator<Integer, Void, Void> leaf() {
        Co.yield(1);
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> trunk() {
        Co.yieldFrom(leaf());
        return Co.done();
    }

    static void consume() {
        var g = trunk();
        g.next();
        g.raise(new AppError("from outside"));
    }

    public static void main(String[] args) {
        try {
            consume();
        } catch (AppError e) {
            List<String> names = names(e);
            say(names.subList(1, names.size()));
        }
    }
}
