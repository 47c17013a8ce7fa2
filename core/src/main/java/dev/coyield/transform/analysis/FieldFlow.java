package dev.coyield.transform.analysis;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A forward analysis over sets of facts that hold after a suspension, since whatever happened before it is gone: what the
 * fields of the frame hold.
 *
 * <p>At a suspension point the facts become those of its state; everywhere else an instruction can only end some of them.
 * Where paths meet, the facts of either ({@link Meet#ANY}) or of both ({@link Meet#ALL}) remain.
 */
public final class FieldFlow {
    /** What remains where paths meet. */
    public enum Meet {
        ANY,
        ALL
    }

    /** What instructions do to the facts. */
    public interface Effects {
        /** The facts after a suspension point, which replace all others; null for any other instruction. */
        @Nullable BitSet at(int index);

        /** The facts that an instruction ends, or null. */
        @Nullable BitSet endedBy(int index);
    }

    private final ControlFlow control;
    private final Meet meet;
    private final Effects effects;
    private final @Nullable BitSet[] before;
    private final Worklist open;

    private FieldFlow(ControlFlow control, Meet meet, Effects effects) {
        this.control = control;
        this.meet = meet;
        this.effects = effects;
        this.before = new BitSet[control.size()];
        this.open = new Worklist();
    }

    /**
     * Analyses a method.
     *
     * @param control its control flow
     * @param meet what remains where paths meet
     * @param start the facts at its start
     * @param effects what instructions do
     * @return for each instruction the facts before it; null where control does not come
     */
    public static @Nullable BitSet[] before(ControlFlow control, Meet meet, BitSet start, Effects effects) {
        var flow = new FieldFlow(control, meet, effects);
        flow.reach(0, start);
        while (!flow.open.isEmpty()) {
            flow.propagate(flow.open.takeNext());
        }
        return flow.before;
    }

    private void propagate(int index) {
        BitSet in = before[index];
        BitSet out = after(index, in);
        for (int handler : control.handlers(index)) {
            reach(handler, in);
            reach(handler, out);
        }
        for (int successor : control.successors(index)) {
            reach(successor, out);
        }
    }

    private BitSet after(int index, BitSet in) {
        BitSet replaced = effects.at(index);
        if (replaced != null) {
            return replaced;
        }
        BitSet ended = effects.endedBy(index);
        if (ended == null || !ended.intersects(in)) {
            return in;
        }
        var out = (BitSet) in.clone();
        out.andNot(ended);
        return out;
    }

    private void reach(int index, BitSet facts) {
        BitSet known = before[index];
        if (known == null) {
            before[index] = (BitSet) facts.clone();
            open.add(index);
            return;
        }
        int size = known.cardinality();
        if (meet == Meet.ANY) {
            known.or(facts);
        } else {
            known.and(facts);
        }
        if (known.cardinality() != size) {
            open.add(index);
        }
    }
}
