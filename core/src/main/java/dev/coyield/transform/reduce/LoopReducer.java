package dev.coyield.transform.reduce;

import dev.coyield.transform.Reentry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Gives each loop one entry: where the body is resumed into the middle of one, by {@link IterationCopier} while its copies
 * fit a budget, else by {@link HeadDispatcher}.
 *
 * <p>Needs: a body as {@code emit} leaves it, whose dispatch jumps to an arm for each point; the stack is empty there, and
 * all locals that the arm does not restore itself are unknown.
 *
 * <p>Promises: no loop that the source has can be entered other than by its head, so HotSpot optimises it as any other.
 */
public final class LoopReducer {
    private LoopReducer() {}

    /**
     * Changes a body.
     *
     * @param owner the internal name of its class
     * @param body the body
     * @param arms the dispatch's labels, one for each point
     * @param reentry how
     */
    public static void run(String owner, MethodNode body, List<LabelNode> arms, Reentry reentry)
            throws AnalyzerException {
        if (arms.isEmpty()) {
            return;
        }
        CreationLabels.add(body.instructions);
        var graph = new FlowGraph(body);
        Set<Block> normal = normal(graph, arms);
        int budget = reentry.budget(graph.length());
        boolean isCopied = false;
        boolean isLeft = false;
        for (Set<Block> component : Components.of(List.copyOf(graph.blocks()))) {
            var copier = new IterationCopier(graph, normal, budget);
            graph.mark();
            if (copier.reduce(component)) {
                isCopied |= copier.budget() < budget;
                budget = copier.budget();
            } else {
                graph.rollback();
                isLeft = true;
            }
        }
        if (isCopied) {
            BlockWriter.write(owner, body, graph);
        }
        if (isLeft) {
            HeadDispatcher.run(body, arms);
        }
    }

    /** The blocks that control reaches without having been resumed. */
    static Set<Block> normal(FlowGraph graph, List<LabelNode> arms) {
        Set<Block> resumed = new LinkedHashSet<>();
        arms.forEach(arm -> resumed.add(graph.at(arm)));
        Set<Block> normal = new LinkedHashSet<>();
        Deque<Block> open = new ArrayDeque<>(List.of(graph.blocks().get(0)));
        while (!open.isEmpty()) {
            Block block = open.pop();
            if (!resumed.contains(block) && normal.add(block)) {
                open.addAll(block.successors());
            }
        }
        return normal;
    }
}
