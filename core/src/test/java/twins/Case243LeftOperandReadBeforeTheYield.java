package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A variable read as left operand before the yield keeps its old value. */
public final class Case243LeftOperandReadBeforeTheYield {
    private Case243LeftOperandReadBeforeTheYield() {}

    public static void main(String[] args) {
        var c = new Cell(1);
        var g = gen(c);
        g.next();
        c.v = 100;
        step("send", () -> g.send(5));
        c.v = 1000;
        step("send", () -> g.send(5));
    }

    static final class Cell {
        int v;

        Cell(int v) {
            this.v = v;
        }
    }

    @Coroutine
    static Generator<String, Integer, Void> gen(Cell cell) {
        int total = cell.v + Co.<Integer>yield("add?");
        say("total", total);
        total = Co.<Integer>yield("add?") + cell.v;
        say("total", total);
        return Co.done();
    }
}
