import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

class Averager {
    @Coroutine
    static Generator<Double, Integer, String> averager(int limit) {
        double sum = 0;
        int count = 0;
        while (count < limit) {
            Integer x = Co.yield(count == 0 ? 0.0 : sum / count); // hands a value out, waits for one to come in
            sum += x;
            count++;
        }
        return Co.done("averaged " + count);
    }

    public static void main(String[] args) {
        var averager = averager(3);
        System.out.println(averager.next()); // runs to the first yield
        System.out.println(averager.send(10));
        System.out.println(averager.send(20));
        System.out.println(averager.advance(60)); // it ends, and this says so without an exception
        System.out.println(averager.result());
    }
}
