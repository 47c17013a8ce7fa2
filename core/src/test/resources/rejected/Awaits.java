package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.concurrent.CompletableFuture;

class Awaits {
    @Coroutine
    static Generator<Integer, Object, Object> wait(CompletableFuture<Integer> stage) {
        int value = Co.await(stage);
        // ^ Co.await in a method that returns none of CompletionStage, CompletableFuture.
        Co.yield(value);
        return Co.done();
    }
}
