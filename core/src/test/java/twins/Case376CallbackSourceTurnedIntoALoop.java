package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** A callback-style parser turned around: the consumer is a body that takes events by yield. */
public final class Case376CallbackSourceTurnedIntoALoop {
    private Case376CallbackSourceTurnedIntoALoop() {}

    record Event(String kind, String value) {}

    static void parse(String text, BiConsumer<String, String> callback) {
        for (String part : text.split(" ")) {
            if (part.startsWith("<")) {
                callback.accept("open", part.substring(1));
            } else if (part.endsWith(">")) {
                callback.accept("close", part.substring(0, part.length() - 1));
            } else {
                callback.accept("text", part);
            }
        }
    }

    @Coroutine
    static Generator<List<String>, Event, Void> builder() {
        Deque<String> open = new ArrayDeque<>();
        List<String> lines = new ArrayList<>();
        while (true) {
            Event event = Co.yield(lines);
            switch (event.kind) {
                case "open" -> open.addLast(event.value);
                case "close" -> {
                    lines.add("end " + event.value + " at depth " + open.size());
                    open.removeLast();
                }
                default -> lines.add(String.join("/", open) + "=" + event.value);
            }
        }
    }

    public static void main(String[] args) {
        var b = builder();
        List<String> lines = b.next();
        parse("<doc <title hello title> <p one two p> doc>", (kind, value) -> b.send(new Event(kind, value)));
        for (String line : lines) {
            say(line);
        }
    }
}
