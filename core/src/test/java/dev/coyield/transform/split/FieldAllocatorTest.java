package dev.coyield.transform.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.objectweb.asm.Type.INT_TYPE;
import static org.objectweb.asm.Type.LONG_TYPE;

import dev.coyield.transform.model.SpillField;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;

class FieldAllocatorTest {
    private static final Type STRING = Type.getObjectType("java/lang/String");
    private static final Type LONGS = Type.getType("[J");

    private final FieldAllocator allocator = new FieldAllocator();

    @Test
    void a_local_keeps_its_field_in_all_states() {
        allocator.live(2, INT_TYPE, 1);
        allocator.live(2, INT_TYPE, 5);
        allocator.allocate();
        assertThat(allocator.fields()).hasSize(1);
        assertThat(allocator.fieldOf(2, INT_TYPE)).isEqualTo(allocator.fields().get(0));
    }

    @Test
    void two_locals_that_are_never_live_together_share_a_field() {
        allocator.live(2, INT_TYPE, 1);
        allocator.live(3, INT_TYPE, 2);
        allocator.allocate();
        assertThat(allocator.fieldOf(2, INT_TYPE)).isEqualTo(allocator.fieldOf(3, INT_TYPE));
    }

    @Test
    void two_locals_that_are_live_in_one_state_do_not() {
        allocator.live(2, INT_TYPE, 1);
        allocator.live(3, INT_TYPE, 1);
        allocator.allocate();
        assertThat(allocator.fieldOf(2, INT_TYPE)).isNotEqualTo(allocator.fieldOf(3, INT_TYPE));
    }

    @Test
    void a_third_shares_with_the_one_that_it_never_meets() {
        allocator.live(1, INT_TYPE, 1);
        allocator.live(2, INT_TYPE, 1);
        allocator.live(2, INT_TYPE, 2);
        allocator.live(3, INT_TYPE, 2);
        allocator.allocate();
        assertThat(allocator.fields()).hasSize(2);
        assertThat(allocator.fieldOf(3, INT_TYPE)).isEqualTo(allocator.fieldOf(1, INT_TYPE));
    }

    @Test
    void a_slot_with_other_types_in_other_states_has_a_field_for_each() {
        allocator.live(2, LONG_TYPE, 1);
        allocator.live(2, STRING, 2);
        allocator.live(2, LONGS, 3);
        allocator.allocate();
        assertThat(allocator.fields()).extracting(SpillField::type).containsExactly(LONG_TYPE, STRING, LONGS);
        assertThat(allocator.fields()).extracting(SpillField::name).doesNotHaveDuplicates();
    }

    @Test
    void a_local_that_was_not_said_to_be_live_has_none() {
        allocator.allocate();
        assertThatThrownBy(() -> allocator.fieldOf(1, STRING)).isInstanceOf(IllegalStateException.class);
    }
}
