package dev.coyield.transform.split;

import dev.coyield.transform.model.SpillField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;

/**
 * Gives each local that must survive a field of its type. Two that are never live in the same state share one.
 *
 * <p>Promises: the same input gives the same names; a local keeps its field for all states in which it has the same type.
 */
final class FieldAllocator {
    /** A local of one type. */
    record Local(int slot, Type type) {}

    private record Shared(SpillField field, BitSet states) {}

    private final Map<Local, BitSet> statesOf = new LinkedHashMap<>();
    private final Map<Local, SpillField> fieldOf = new LinkedHashMap<>();
    private final List<Shared> fields = new ArrayList<>();

    /** Says that a local is live in a state. */
    void live(int slot, Type type, int state) {
        statesOf.computeIfAbsent(new Local(slot, type), local -> new BitSet()).set(state);
    }

    /** Allocates, once all has been said. */
    void allocate() {
        statesOf.forEach((local, states) -> {
            Shared shared = fields.stream()
                    .filter(field -> field.field.type().equals(local.type))
                    .filter(field -> !field.states.intersects(states))
                    .findFirst()
                    .orElseGet(() -> add(local.type));
            shared.states.or(states);
            fieldOf.put(local, shared.field);
        });
    }

    SpillField fieldOf(int slot, Type type) {
        SpillField field = fieldOf.get(new Local(slot, type));
        if (field == null) {
            throw new IllegalStateException("slot " + slot + " was not said to be live");
        }
        return field;
    }

    List<SpillField> fields() {
        return fields.stream().map(Shared::field).toList();
    }

    private Shared add(Type type) {
        char prefix = type.getSort() >= Type.ARRAY
                ? 'l'
                : Character.toLowerCase(type.getDescriptor().charAt(0));
        long before = fields.stream()
                .filter(shared -> shared.field.name().charAt(0) == prefix)
                .count();
        var shared = new Shared(new SpillField(prefix + Long.toString(before), type), new BitSet());
        fields.add(shared);
        return shared;
    }
}
