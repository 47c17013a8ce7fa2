package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.List;
import twins.Kit.AppError;

/** The driver reports failures of yielded requests by raise; the body retries. */
public final class Case082ThrowRetryProtocol {
    private Case082ThrowRetryProtocol() {}

    static final class Timeout extends AppError {
        Timeout(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<List<Object>, String, String> fetch(String url) {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                String data = Co.yield(List.of(url, attempt));
                return Co.done("ok " + data);
            } catch (Timeout e) {
                say("attempt", attempt, e);
            }
        }
        return Co.done("gave up");
    }

    static Object drive(Generator<List<Object>, String, String> g, List<Object> script) {
        List<Object> request = g.next();
        try {
            for (Object item : script) {
                say("request", request);
                if (item instanceof Exception error) {
                    request = g.raise(error);
                } else {
                    request = g.send((String) item);
                }
            }
        } catch (StopIteration e) {
            return e.value();
        }
        return null;
    }

    public static void main(String[] args) {
        say(drive(fetch("u1"), List.of(new Timeout("t0"), "body")));
        say(drive(fetch("u2"), List.of(new Timeout("t0"), new Timeout("t1"), new Timeout("t2"))));
    }
}
