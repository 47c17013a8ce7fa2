package dev.coyield.testing.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReducerTest {
    @Test
    void the_same_seed_makes_the_same_program() {
        assertThat(LongStream.range(0, 20).mapToObj(seed -> Program.of(seed).source()))
                .containsExactlyElementsOf(LongStream.range(0, 20)
                        .mapToObj(seed -> Program.of(seed).source())
                        .toList());
    }

    @Test
    void what_does_not_matter_is_left_out() {
        Tree reduced = Reducer.reduce(firstWith("try {"), tree -> tree.source().contains("try {"));
        String members = reduced.source().split("public static ")[1];
        assertThat(members).contains("try {");
        assertThat(members.lines()).hasSizeLessThan(15);
    }

    @Test
    void an_operand_takes_the_place_of_an_expression() {
        Tree sum = Tree.of(
                Sort.INT,
                "($ + $)",
                Tree.of(Sort.INT, "num($)", Tree.of(Sort.OBJECT, "Co.<Object>yield(2)")),
                Tree.of(Sort.INT, "(5 * a)"));
        Predicate<Tree> hasVariable = tree -> tree.source().contains("a)");
        assertThat(Reducer.reduce(sum, hasVariable).source()).isEqualTo("(5 * a)");
    }

    private static Tree firstWith(String word) {
        return Stream.iterate(1L, seed -> seed + 1)
                .map(seed -> Program.of(seed).tree())
                .filter(tree -> tree.source().contains(word))
                .findFirst()
                .orElseThrow();
    }
}
