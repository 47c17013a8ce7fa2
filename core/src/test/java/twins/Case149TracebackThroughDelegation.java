package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import twins.Kit.AppError;

/** With delegation the delegating generators show in the stack trace too. */
public final class Case149TracebackThroughDelegation {
    static List<String> names(Throwable e) {
        List<String> names = new ArrayList<>();
        for (StackTraceElement element : e.getStackTrace()) {
            if (element.getClassName().equals(Case149TracebackThroughDelegation.class.getName())
                    && !element.getMethodName().contains("$")) {
                names.add(0, element.getMethodName());
            }
        }
        return names;
    }

    @Coroutine
    static Generator<Integer, Void, Void> leaf() {
        Co.yield(1);
        throw new AppError("leaf");
    }

    @Coroutine
    static Generator<Integer, Void, Void> branch() {
        Co.yieldFrom(leaf());
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> trunk() {
        Co.yieldFrom(branch());
        return Co.done();
    }

    static void consume() {
        var g = trunk();
        g.next();
        g.next();
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
