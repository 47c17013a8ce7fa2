package listings;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

class UninitializedObject {
    @Coroutine
    static Generator<String, String, StringBuilder> build() {
        return Co.done(new StringBuilder(Co.<String>yield("what?")));
    }
}
