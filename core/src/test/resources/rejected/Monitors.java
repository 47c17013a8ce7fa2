package rejected;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

class Monitors {
    private final Object lock = new Object();

    @Coroutine
    Generator<Integer, Integer, Object> simple() {
        synchronized (lock) {
            Co.yield(1);
            // ^ Co.yield while a monitor is held (synchronized at line 13).
        }
        Co.yield(2);
        return Co.done();
    }

    @Coroutine
    Generator<Integer, Integer, Object> nested(List<Integer> numbers) {
        synchronized (lock) {
            int sum = 0;
            synchronized (numbers) {
                for (int number : numbers) {
                    sum += Co.<Integer>yield(number);
                    // ^ Co.yield while a monitor is held (synchronized at line 25).
                }
            }
            Co.yieldFrom(numbers);
            // ^ Co.yieldFrom while a monitor is held (synchronized at line 23).
            return Co.done(sum);
        }
    }

    @Coroutine
    Generator<Integer, Integer, Object> inHandlers() {
        synchronized (lock) {
            try {
                lock.notifyAll();
            } catch (IllegalMonitorStateException e) {
                Co.yield(1);
                // ^ Co.yield while a monitor is held (synchronized at line 39).
            }
        }
        try {
            synchronized (lock) {
                lock.notifyAll();
            }
        } finally {
            Co.yield(2);
        }
        return Co.done();
    }

    /** What is not suspended inside may be synchronized. */
    @Coroutine
    Generator<Integer, Integer, Object> fine() {
        for (int i = 0; i < 3; i++) {
            int next;
            synchronized (lock) {
                next = i * 2;
            }
            Co.yield(next);
        }
        synchronized (lock) {
            return Co.done(1);
        }
    }
}
