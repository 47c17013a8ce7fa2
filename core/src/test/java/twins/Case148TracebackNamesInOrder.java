package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import twins.Kit.AppError;

/** The stack trace holds the methods from the caller down to the raiser. */
public final class Case148TracebackNamesInOrder {
    static List<String> names(Throwable e) {
        List<String> names = new ArrayList<>();
        for (StackTraceElement element : e.getStackTrace()) {
            if (element.getClassName().equals(Case148TracebackNamesInOrder.class.getName())
                    && !element.getMethodName().contains("$")) {
                names.add(0, element.getMethodName());
            }
        }
        return names;
    }

    static void raiser() {
        throw new AppError("deep");
    }

    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        Co.yield(1);
        raiser();
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        for (int v : inner()) {
            Co.yield(v);
        }
        return Co.done();
    }

    static void consume() {
        for (int v : outer()) {
            say("got", v);
        }
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
