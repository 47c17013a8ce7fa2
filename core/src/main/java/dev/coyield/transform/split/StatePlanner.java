package dev.coyield.transform.split;

import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.FieldFlow;
import dev.coyield.transform.analysis.Liveness;
import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.SlotType;
import dev.coyield.transform.model.Spill;
import dev.coyield.transform.model.SpillField;
import dev.coyield.transform.model.State;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Plans what each state keeps.
 *
 * <p>Needs: the normalised code, where all that survives a point is in locals.
 *
 * <p>Promises: only live locals are kept; a field that holds a local's value already is not written again; a reference that
 * an earlier state kept and this one does not is cleared.
 */
public final class StatePlanner {
    private final MethodNode method;
    private final ControlFlow control;
    private final List<SuspensionPoint> points;
    private final List<Map<Integer, SlotType>> live = new ArrayList<>();
    private final FieldAllocator allocator = new FieldAllocator();

    private StatePlanner(
            CoroutineMethod coroutine,
            ControlFlow control,
            Liveness liveness,
            TypeFlow types,
            List<SuspensionPoint> points) {
        this.method = coroutine.node();
        this.control = control;
        this.points = points;
        live.add(liveArguments(coroutine, liveness));
        boolean keepsThis = coroutine.isStatic() || isAssigned(0);
        for (SuspensionPoint point : points) {
            AbstractInsnNode call = point.call().node();
            Map<Integer, SlotType> locals = new LinkedHashMap<>();
            liveness.before(call).stream()
                    .filter(slot -> slot > 0 || keepsThis)
                    .forEach(slot -> locals.put(slot, types.before(call).getLocal(slot)));
            live.add(locals);
        }
    }

    /** Plans. */
    public static FrameLayout plan(
            CoroutineMethod coroutine,
            ControlFlow control,
            Liveness liveness,
            TypeFlow types,
            List<SuspensionPoint> points) {
        return new StatePlanner(coroutine, control, liveness, types, points).plan();
    }

    private static Map<Integer, SlotType> liveArguments(CoroutineMethod coroutine, Liveness liveness) {
        Map<Integer, SlotType> arguments = new LinkedHashMap<>();
        int slot = coroutine.firstSlot();
        for (Type argument : Type.getArgumentTypes(coroutine.node().desc)) {
            if (liveness.before(coroutine.node().instructions.getFirst()).get(slot)) {
                arguments.put(slot, SlotType.of(argument));
            }
            slot += argument.getSize();
        }
        return arguments;
    }

    private boolean isAssigned(int slot) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof VarInsnNode access
                    && access.var == slot
                    && access.getOpcode() >= Opcodes.ISTORE
                    && access.getOpcode() <= Opcodes.ASTORE) {
                return true;
            }
        }
        return false;
    }

    private FrameLayout plan() {
        for (int state = 0; state < live.size(); state++) {
            int number = state;
            live.get(state).forEach((slot, type) -> {
                if (type.isStorable()) {
                    allocator.live(slot, type.asType(), number);
                }
            });
        }
        allocator.allocate();
        List<BitSet> clean = cleanPairs();
        List<List<SpillField>> stale = staleFields();
        List<State> states = new ArrayList<>();
        for (int state = 0; state < live.size(); state++) {
            states.add(new State(state, spills(state, clean.get(state)), nulls(state), stale.get(state)));
        }
        return new FrameLayout(allocator.fields(), states);
    }

    private List<Spill> spills(int state, BitSet clean) {
        List<Spill> spills = new ArrayList<>();
        live.get(state).forEach((slot, type) -> {
            if (type.isStorable()) {
                SpillField field = allocator.fieldOf(slot, type.asType());
                spills.add(new Spill(slot, type, field, !clean.get(slot)));
            }
        });
        return spills;
    }

    private List<Integer> nulls(int state) {
        List<Integer> nulls = new ArrayList<>();
        live.get(state).forEach((slot, type) -> {
            if (type.sort() == SlotType.Sort.NULL) {
                nulls.add(slot);
            }
        });
        return nulls;
    }

    // ---- slots whose value their field holds

    private List<BitSet> cleanPairs() {
        var pairs = new Pairs();
        BitSet[] before = FieldFlow.before(control, FieldFlow.Meet.ALL, pairs.of(0), pairs);
        List<BitSet> clean = new ArrayList<>();
        clean.add(new BitSet());
        for (SuspensionPoint point : points) {
            clean.add(pairs.slots(before[index(point)], point.state()));
        }
        return clean;
    }

    /** Facts of the form: this field holds the value of this slot. */
    private final class Pairs implements FieldFlow.Effects {
        private record Pair(int slot, SpillField field) {}

        private final List<Pair> known = new ArrayList<>();
        private final Map<Pair, Integer> numbers = new LinkedHashMap<>();
        private final Map<Integer, BitSet> bySlot = new LinkedHashMap<>();
        private final Map<Integer, BitSet> byIndex = new LinkedHashMap<>();

        Pairs() {
            for (int state = 0; state < live.size(); state++) {
                BitSet pairs = of(state);
                if (state > 0) {
                    byIndex.put(index(points.get(state - 1)), pairs);
                }
            }
        }

        BitSet of(int state) {
            BitSet pairs = new BitSet();
            live.get(state).forEach((slot, type) -> {
                if (type.isStorable()) {
                    pairs.set(number(new Pair(slot, allocator.fieldOf(slot, type.asType()))));
                }
            });
            return pairs;
        }

        private int number(Pair pair) {
            return numbers.computeIfAbsent(pair, added -> {
                known.add(added);
                bySlot.computeIfAbsent(added.slot, slot -> new BitSet()).set(known.size() - 1);
                return known.size() - 1;
            });
        }

        BitSet slots(@Nullable BitSet pairs, int state) {
            BitSet slots = new BitSet();
            if (pairs != null) {
                BitSet kept = of(state);
                kept.and(pairs);
                kept.stream().forEach(number -> slots.set(known.get(number).slot));
            }
            return slots;
        }

        @Override
        public @Nullable BitSet at(int index) {
            return byIndex.get(index);
        }

        @Override
        public @Nullable BitSet endedBy(int index) {
            AbstractInsnNode instruction = method.instructions.get(index);
            if (instruction instanceof IincInsnNode increment) {
                return bySlot.get(increment.var);
            }
            return instruction instanceof VarInsnNode access && access.getOpcode() >= Opcodes.ISTORE
                    ? bySlot.get(access.var)
                    : null;
        }
    }

    // ---- fields that hold what is needed no longer

    private List<List<SpillField>> staleFields() {
        List<SpillField> references =
                allocator.fields().stream().filter(SpillField::isReference).toList();
        List<BitSet> kept = new ArrayList<>();
        Map<Integer, BitSet> byIndex = new LinkedHashMap<>();
        for (int state = 0; state < live.size(); state++) {
            BitSet fields = new BitSet();
            live.get(state).forEach((slot, type) -> {
                if (type.sort() == SlotType.Sort.REFERENCE) {
                    fields.set(references.indexOf(allocator.fieldOf(slot, type.asType())));
                }
            });
            kept.add(fields);
            if (state > 0) {
                byIndex.put(index(points.get(state - 1)), fields);
            }
        }
        BitSet[] before = FieldFlow.before(control, FieldFlow.Meet.ANY, kept.get(0), new FieldFlow.Effects() {
            @Override
            public @Nullable BitSet at(int index) {
                return byIndex.get(index);
            }

            @Override
            public @Nullable BitSet endedBy(int index) {
                return null;
            }
        });
        List<List<SpillField>> stale = new ArrayList<>();
        stale.add(List.of());
        for (SuspensionPoint point : points) {
            BitSet set = before[index(point)] == null ? new BitSet() : (BitSet) before[index(point)].clone();
            set.andNot(kept.get(point.state()));
            stale.add(set.stream().mapToObj(references::get).toList());
        }
        return stale;
    }

    private int index(SuspensionPoint point) {
        return method.instructions.indexOf(point.call().node());
    }
}
