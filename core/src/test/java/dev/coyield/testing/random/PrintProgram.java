package dev.coyield.testing.random;
/** t. */
final class PrintProgram {
    public static void main(String[] a) {
        if (a.length == 1) {
            System.out.println(Program.of(Long.parseLong(a[0])).source());
            return;
        }
        long t0 = System.nanoTime();
        long from = Long.parseLong(a[0]), to = Long.parseLong(a[1]);
        for (long s = from; s < to; s += 50) {
            var l = new java.util.ArrayList<Program>();
            for (long i = s; i < Math.min(to, s + 50); i++) l.add(Program.of(i));
            for (var f : Trial.of(l)) {
                f = Reducer.reduce(f);
                System.out.println("==== " + f.program().seed() + " " + f.kind() + " "
                        + f.detail().substring(0, Math.min(1500, f.detail().length()))
                        + f.program().source());
            }
            System.out.println(s + " " + (System.nanoTime() - t0) / 1000000);
        }
    }
}
