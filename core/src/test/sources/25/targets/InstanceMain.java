package targets;

import static targets.Log.*;

import module java.base;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** An instance main method and a module import (final in Java 25). */
public class InstanceMain {
    private final List<Object> words = new ArrayList<>(List.of("one", "two"));

    @Coroutine
    Generator<Object, Object, Object> words() {
        for (Object word : words) {
            log(Co.yield(word));
        }
        return Co.done(words.size());
    }

    void main() {
        for (Object word : words()) {
            IO.println(word);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> ofInstance() {
        InstanceMain main = new InstanceMain();
        main.words.add(Co.yield("third"));
        return main.words();
    }
}
