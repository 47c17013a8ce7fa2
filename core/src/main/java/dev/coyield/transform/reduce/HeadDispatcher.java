package dev.coyield.transform.reduce;

import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.ISTORE;

import dev.coyield.transform.emit.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Takes second entries away by sending who is resumed into a loop through the loop's head, where a local says where to.
 *
 * <pre>
 *   switch (Body.enter(frame)) {                  pending = 0;
 *     case 1: restore; goto resume;               switch (Body.enter(frame)) {
 *   }                                               case 1: pending = 1; i = 0; goto head;      // i: any value
 *   head:  if (done) goto end                     }
 *          if (rare) { yield; resume: }    =&gt;     head:  if (pending != 0) goto arm
 *          rest                                          if (done) goto end
 *          goto head                                     if (rare) { yield; resume: }
 *                                                        rest
 *                                                        goto head
 *                                                 arm:   pending = 0; restore; goto resume;
 * </pre>
 *
 * <p>In nested loops each head on the way does so, from the outermost inwards.
 */
final class HeadDispatcher {
    private final MethodNode body;
    private final List<LabelNode> arms;
    private final int pending;

    /** The frames at heads that dispatch already. */
    private final Set<FrameNode> dispatching = new LinkedHashSet<>();

    private HeadDispatcher(MethodNode body, List<LabelNode> arms) {
        this.body = body;
        this.arms = arms;
        this.pending = body.maxLocals;
    }

    /** Changes a body. */
    static void run(MethodNode body, List<LabelNode> arms) {
        var dispatcher = new HeadDispatcher(body, arms);
        boolean isUsed = false;
        while (dispatcher.runOnce()) {
            isUsed = true;
        }
        if (isUsed) {
            dispatcher.declarePending();
        }
    }

    /** Treats the outermost loops with two entries; false if there are none that are resumed into. */
    private boolean runOnce() {
        var graph = new FlowGraph(body);
        Set<Block> normal = LoopReducer.normal(graph, arms);
        List<Loop> loops = new ArrayList<>();
        collect(graph.blocks(), normal, loops);
        // All is looked up before anything is changed: the graph is that of the code as it is.
        List<Runnable> edits = new ArrayList<>();
        Set<Integer> sent = new LinkedHashSet<>();
        for (Loop loop : loops) {
            var states = new TreeMap<Integer, Block>();
            for (Block arm : armsInto(loop, normal, graph)) {
                int state = stateOf(arm, graph);
                if (sent.add(state)) {
                    states.put(state, arm);
                }
            }
            FrameNode atHead = frameOf(loop.head());
            if (!states.isEmpty() && atHead != null) {
                edits.add(() -> send(states, loop.head(), atHead));
            }
        }
        edits.forEach(Runnable::run);
        return !edits.isEmpty();
    }

    private static void collect(Collection<Block> region, Set<Block> normal, List<Loop> into) {
        for (Set<Block> component : Components.of(List.copyOf(region))) {
            Loop loop = Loop.of(component, normal);
            if (loop.hasOneEntry()) {
                collect(loop.inner(), normal, into);
            } else {
                into.add(loop);
            }
        }
    }

    /** The arms from which control comes into a loop by another entry than its head. */
    private List<Block> armsInto(Loop loop, Set<Block> normal, FlowGraph graph) {
        Set<Block> starts = new LinkedHashSet<>();
        arms.forEach(arm -> starts.add(graph.at(arm)));
        Set<Block> seen = new LinkedHashSet<>();
        Deque<Block> open = new ArrayDeque<>();
        for (Block entry : loop.others()) {
            entry.predecessors.stream()
                    .filter(before -> !loop.blocks().contains(before))
                    .forEach(open::add);
        }
        while (!open.isEmpty()) {
            Block block = open.pop();
            if (!normal.contains(block) && seen.add(block) && !starts.contains(block)) {
                open.addAll(block.predecessors);
            }
        }
        return seen.stream().filter(starts::contains).toList();
    }

    private int stateOf(Block arm, FlowGraph graph) {
        for (int index = 0; index < arms.size(); index++) {
            if (graph.at(arms.get(index)) == arm) {
                return index + 1;
            }
        }
        throw new IllegalStateException("no arm");
    }

    private static @Nullable FrameNode frameOf(Block block) {
        return (FrameNode) block.nodes().stream()
                .takeWhile(node -> node.getOpcode() < 0)
                .filter(FrameNode.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    // ---- the way through the head

    private void send(TreeMap<Integer, Block> states, Block head, FrameNode atHead) {
        LabelNode entry = new LabelNode();
        body.instructions.insertBefore(head.first(), entry);
        states.forEach((state, arm) -> {
            LabelNode stub = stub(state, entry, atHead);
            arm.predecessors.forEach(router -> BlockWriter.redirect(router.last(), arms.get(state - 1), stub));
        });
        body.instructions.insert(
                atHead, dispatch(new ArrayList<>(states.keySet()), atHead).list());
    }

    /** Where an arm is jumped to instead. */
    private LabelNode stub(int state, LabelNode head, FrameNode atHead) {
        FrameNode atArm = frameAfter(arms.get(state - 1));
        var stub = new LabelNode();
        var code = new Code().label(stub).frame(atArm.local, List.of());
        code.push(state).add(new VarInsnNode(ISTORE, pending));
        int slot = 0;
        for (Object entry : atHead.local) {
            if (slot >= size(atArm.local) && entry != Opcodes.TOP) {
                pushAny(entry, code);
                code.store(typeOf(entry), slot);
            }
            slot += size(List.of(entry));
        }
        atHead.stack.forEach(entry -> pushAny(entry, code));
        body.instructions.add(code.jump(GOTO, head).list());
        return stub;
    }

    private Code dispatch(List<Integer> states, FrameNode atHead) {
        var code = new Code().add(new VarInsnNode(ILOAD, pending));
        // A loop that comes about by sending others through its head may have the same head: their states are not this
        // one.
        boolean isFirst = dispatching.add(atHead);
        if (isFirst && states.size() == 1 && atHead.stack.isEmpty()) {
            return code.jump(IFNE, arms.get(states.get(0) - 1));
        }
        var rest = new LabelNode();
        int[] keys = states.stream().mapToInt(Integer::intValue).toArray();
        LabelNode[] targets = states.stream()
                .map(state -> emptied(arms.get(state - 1), atHead))
                .toArray(LabelNode[]::new);
        return code.add(new LookupSwitchInsnNode(rest, keys, targets))
                .label(rest)
                .frame(atHead.local, atHead.stack);
    }

    /** An arm, or where the stack is emptied on the way to it. */
    private LabelNode emptied(LabelNode arm, FrameNode atHead) {
        if (atHead.stack.isEmpty()) {
            return arm;
        }
        var emptied = new LabelNode();
        var code = new Code().label(emptied).frame(atHead.local, atHead.stack);
        for (int index = atHead.stack.size() - 1; index >= 0; index--) {
            code.op(size(List.of(atHead.stack.get(index))) == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
        body.instructions.add(code.jump(GOTO, arm).list());
        return emptied;
    }

    private static FrameNode frameAfter(LabelNode label) {
        var node = label.getNext();
        while (!(node instanceof FrameNode)) {
            node = node.getNext();
        }
        return (FrameNode) node;
    }

    // ---- values of declared types

    private static Type typeOf(Object entry) {
        if (entry == Opcodes.INTEGER) {
            return Type.INT_TYPE;
        }
        if (entry == Opcodes.LONG) {
            return Type.LONG_TYPE;
        }
        if (entry == Opcodes.FLOAT) {
            return Type.FLOAT_TYPE;
        }
        return entry == Opcodes.DOUBLE ? Type.DOUBLE_TYPE : Type.getObjectType("java/lang/Object");
    }

    private static void pushAny(Object entry, Code code) {
        code.op(
                switch (typeOf(entry).getSort()) {
                    case Type.INT -> Opcodes.ICONST_0;
                    case Type.LONG -> Opcodes.LCONST_0;
                    case Type.FLOAT -> Opcodes.FCONST_0;
                    case Type.DOUBLE -> Opcodes.DCONST_0;
                    default -> Opcodes.ACONST_NULL;
                });
    }

    private static int size(List<Object> entries) {
        return entries.stream()
                .mapToInt(entry -> entry == Opcodes.LONG || entry == Opcodes.DOUBLE ? 2 : 1)
                .sum();
    }

    // ---- the local

    private void declarePending() {
        body.maxLocals++;
        for (LabelNode arm : arms) {
            body.instructions.insert(frameAfter(arm), zero().list());
        }
        body.instructions.insert(zero().list());
        for (var node : body.instructions) {
            if (node instanceof FrameNode frame) {
                List<Object> locals = new ArrayList<>(frame.local);
                for (int slot = size(locals); slot < pending; slot++) {
                    locals.add(Opcodes.TOP);
                }
                locals.add(Opcodes.INTEGER);
                frame.local = locals;
            }
        }
    }

    private Code zero() {
        return new Code().push(0).add(new VarInsnNode(ISTORE, pending));
    }
}
