package shop;

import dev.coyield.Co;

final class Pool {
    private Pool() {}

    static void swim() {
        Co.yield("splash"); // not a coroutine
    }
}
