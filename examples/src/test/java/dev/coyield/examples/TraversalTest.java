package dev.coyield.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraversalTest {
    @Test
    void prints_what_its_python_original_prints() throws Exception {
        assertThat(Printed.by(Traversal::run)).isEqualTo("""
                in order: a brown dog fox jumps lazy over quick the
                a million nodes deep: 500000500000
                permutation: a b c
                permutation: a c b
                permutation: b a c
                permutation: b c a
                permutation: c a b
                permutation: c b a
                eight queens, the first solution:
                Q . . . . . . .
                . . . . Q . . .
                . . . . . . . Q
                . . . . . Q . .
                . . Q . . . . .
                . . . . . . Q .
                . Q . . . . . .
                . . . Q . . . .
                eight queens, all solutions: 92
                """);
    }
}
