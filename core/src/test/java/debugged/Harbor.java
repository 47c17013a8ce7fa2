package debugged;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;

/** A program for a debugger: what its coroutines keep in locals is read again later, but for those of {@code forgetful}. */
public final class Harbor {
    private int berths;

    @Coroutine
    static Generator<Double, Integer, String> averager(int limit) {
        double sum = 0;
        int count = 0;
        while (count < limit) {
            Integer x = Co.yield(count == 0 ? 0.0 : sum / count);
            sum += x;
            count++;
        }
        return Co.done("averaged " + count);
    }

    @Coroutine
    Iterator<String> unload(String[] crates, boolean counts) {
        long total = 0;
        for (String crate : crates) {
            char first = crate.charAt(0);
            if (counts) {
                String label = first + crate.substring(1) + Co.yield(crate);
                total += label.length();
            }
            Co.yield("after " + first);
            berths++;
        }
        Co.yield(berths + " of " + total);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> guarded(byte number) {
        short attempts = 0;
        float weight = 1.5f;
        while (true) {
            try {
                attempts++;
                Object sent = Co.yield(weight * attempts);
                weight += number;
                if (sent == null) {
                    break;
                }
            } catch (IllegalStateException e) {
                Co.yield(e.getMessage());
                weight = -weight;
            } finally {
                boolean odd = attempts % 2 == 1;
                Co.yield(odd);
                attempts += odd ? 1 : 2;
            }
        }
        Object last = Co.yieldFrom(averager(1));
        return Co.done(last);
    }

    @Coroutine
    static Iterator<Integer> forgetful(int start) {
        int before = start + 1;
        int twice = 2 * before;
        Co.yield(twice);
        int after = 3;
        before = after + 1;
        Co.yield(before);
        return Co.done();
    }

    public static void main(String[] arguments) {
        Generator<Double, Integer, String> averager = averager(2);
        averager.next();
        averager.send(10);
        averager.advance(20);

        Iterator<String> unloaded = new Harbor().unload(new String[] {"tea", "rum"}, true);
        while (unloaded.hasNext()) {
            unloaded.next();
        }

        Generator<Object, Object, Object> guarded = guarded((byte) 2);
        guarded.next();
        guarded.send("again");
        guarded.next();
        guarded.raise(new IllegalStateException("no"));
        guarded.next();
        guarded.next();
        guarded.next();
        guarded.next();
        guarded.send(5);

        Generator<Double, Integer, String> closed = averager(3);
        closed.next();
        closed.close();

        for (Iterator<Integer> forgetful = forgetful(1); forgetful.hasNext(); ) {
            forgetful.next();
        }
    }
}
