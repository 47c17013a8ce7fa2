package dev.coyield.transform.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.find.CoroutineFinder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** A passage reads {@code 1>2}, one by an exception only {@code 1!2}; 0 is the start, one more than the points the end. */
class PassagesTest {
    @Test
    void what_does_not_suspend_goes_from_the_start_to_the_end() {
        assertThat(passages("return Co.done();")).containsExactly("0>1");
    }

    @Test
    void points_in_a_row_are_reached_one_after_the_other() {
        assertThat(passages("Co.yield(1); Co.yield(2); return Co.done();")).containsExactly("0>1", "1>2", "2>3");
    }

    @Test
    void a_loop_leads_back() {
        assertThat(passages("while (a > 0) { Co.yield(1); a--; } return Co.done();"))
                .containsExactly("0>1", "0>2", "1>1", "1>2");
    }

    @Test
    void a_loop_without_an_end_does_not_reach_it() {
        assertThat(passages("while (true) { Co.yield(1); }")).containsExactly("0>1", "1>1");
    }

    @Test
    void each_branch_is_reached() {
        assertThat(passages("if (a > 0) { Co.yield(1); } else { Co.yield(2); } Co.yield(3); return Co.done();"))
                .containsExactly("0>1", "0>2", "1>3", "2>3", "3>4");
    }

    @Test
    void a_handler_is_reached_by_an_exception_from_where_the_body_stands() {
        assertThat(passages("try { Co.yield(1); } catch (RuntimeException e) { Co.yield(2); } return Co.done();"))
                .containsExactly("0>1", "1!2", "1>3", "2>3");
    }

    @Test
    void a_handler_is_reached_by_an_exception_on_the_way() {
        assertThat(
                        passages(
                                "try { a = Integer.parseInt(b); Co.yield(1); } catch (RuntimeException e) { Co.yield(2); } return null;"))
                .contains("0>1", "0!2", "1!2");
    }

    @Test
    void a_statement_that_throws_leads_to_the_end_as_an_exception() {
        assertThat(passages("Co.yield(1); throw new IllegalStateException(b);")).containsExactly("0>1", "1!2");
    }

    @Test
    void what_is_reached_with_and_without_an_exception_is_told_once() {
        assertThat(passages("while (true) { try { Co.yield(1); } catch (RuntimeException e) { } }"))
                .containsExactly("0>1", "1>1");
    }

    private static List<String> passages(String body) {
        String source =
                "import dev.coyield.*; class C { @Coroutine static Generator<Object, Object, Object> m(int a, String b) {"
                        + body + "} }";
        var node = new ClassNode();
        new ClassReader(InMemoryCompiler.compile("C.java", source).get("C")).accept(node, 0);
        MethodNode method = node.methods.stream()
                .filter(each -> each.name.equals("m"))
                .findFirst()
                .orElseThrow();
        var points = CoroutineFinder.points(CoCalls.in(method)).stream()
                .map(point -> point.call().node())
                .toList();
        return Passages.of(method.instructions, ControlFlow.of(method), points).stream()
                .map(passage -> passage.from() + (passage.isExceptional() ? "!" : ">") + passage.to())
                .toList();
    }
}
