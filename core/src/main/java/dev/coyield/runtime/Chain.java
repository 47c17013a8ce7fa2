package dev.coyield.runtime;

import dev.coyield.Generator;
import org.jspecify.annotations.Nullable;

/**
 * Generators that delegate to each other, from an outermost one down to the innermost, the leaf, where the next value comes
 * from. Resuming any of them resumes the leaf, so the cost does not depend on how deep it lies, and runs in a loop, so the
 * depth does not depend on the thread's stack.
 *
 * <pre>
 *   root --delegate--&gt; f1 --delegate--&gt; f2 --delegate--&gt; leaf
 *        &lt;--parent---     &lt;--parent---     &lt;--parent---
 * </pre>
 *
 * <p>Each frame is a link of at most one chain, below at most one parent. Who delegates to a generator that has a parent
 * already, or that is running, does so through a {@link GeneratorFrame}, from outside. Anyone may resume a link directly: it
 * then is the <em>driver</em>, and what stands above it stays suspended.
 *
 * <p>The rules are those of <a href="https://peps.python.org/pep-0380/">PEP 380</a>.
 */
@SuppressWarnings("NullAway") // which links are null where follows from the shape of the chain, not from a type
final class Chain {
    private Frame leaf;

    /** Who is resumed from outside the chain, while the leaf runs; null otherwise, to keep nothing alive. */
    private @Nullable Frame driver;

    /** While an exit goes through the chain: the link that is being closed. */
    private @Nullable Frame closing;

    private @Nullable Raised exit;

    /** How many links with a parent hold a value; 0 lets a resumption go straight to the leaf. */
    int held;

    /** The chain that this one was joined to. */
    private @Nullable Chain joined;

    Chain(Frame only) {
        leaf = only;
    }

    /** The chain of a frame; a new one if it has none. */
    static Chain of(Frame frame) {
        Chain chain = frame.chain;
        if (chain == null) {
            chain = new Chain(frame);
        } else if (chain.joined != null) {
            chain = chain.representative();
        }
        frame.chain = chain;
        return chain;
    }

    private Chain representative() {
        Chain end = this;
        while (end.joined != null) {
            end = end.joined;
        }
        for (Chain chain = this; chain != end; ) {
            Chain next = chain.joined;
            chain.joined = end;
            chain = next;
        }
        return end;
    }

    /** Whether a link is among those that run: from the driver down to a running leaf. */
    boolean isRunning(Frame link) {
        if (!leaf.isRunningItself()) {
            return false;
        }
        for (Frame frame = driver; frame != null; frame = frame.delegate) {
            if (frame == link) {
                return true;
            }
        }
        return false;
    }

    @Nullable StackTraceElement leafPosition() {
        return leaf.position();
    }

    /**
     * Resumes a link, which does not run itself.
     *
     * @param root the link; it becomes the driver
     * @param argument what the resumption brings to the innermost yield
     * @return the yielded value or {@link Signal#END}
     */
    @Nullable Object resume(Frame root, @Nullable Object argument) {
        if (leaf.isRunningItself()) {
            if (isRunning(root)) {
                throw Frame.alreadyExecuting();
            }
            return cutAboveDriver().run(root, new Raised(Frame.alreadyExecuting(), null));
        }
        if (argument instanceof Raised raised && Raised.isExit(raised)) {
            dropHeldBelow(root);
            closing = leaf;
            exit = raised;
        }
        return run(root, argument);
    }

    /** Runs the leaf, and what comes to stand innermost after it, until a value comes out or the root ends. */
    private @Nullable Object run(Frame root, @Nullable Object argument) {
        driver = root;
        for (; ; ) {
            Frame frame = leaf;
            if (frame.delegate != null && !frame.delegate.isClosed()) {
                link(frame);
                continue;
            }
            Frame holder = held == 0 ? null : holderBelow(root);
            Object outcome;
            try {
                outcome = holder == null ? frame.proceed(argument) : holder.takeFor(argument);
            } catch (Throwable exception) {
                frame = holder == null ? frame : holder;
                Throwable failure = frame.isHeld() ? exception : frame.endBy(exception);
                if (frame == root) {
                    leave(frame, null);
                    throw Raised.<RuntimeException>sneak(failure);
                }
                Traceback before = argument instanceof Raised raised ? raised.traceback() : null;
                Traceback traceback = Traceback.through(frame.parent, failure, before);
                argument = frame.isHeld() ? cut(frame, failure) : leave(frame, new Raised(failure, traceback));
                continue;
            }
            if (outcome == Signal.END) {
                argument = leave(frame, frame.endedWith());
                if (frame == root) {
                    return outcome;
                }
            } else if (outcome == Signal.DELEGATE) {
                argument = null;
            } else if (closing != null && closing != root) {
                argument = cut(closing, Frame.ignoredExit());
            } else {
                rest(root);
                Frame source = holder == null ? frame : holder;
                return outcome instanceof Signal && source != root ? source.handOnTo(root) : outcome;
            }
        }
    }

    /** A value has come out: the chain stands until the next resumption. */
    private void rest(Frame root) {
        driver = null;
        closing = null;
        exit = null;
        if (leaf == root && root.parent == null) {
            root.chain = null;
        }
    }

    /**
     * Takes an ended leaf off the chain.
     *
     * @param argument its result, or what it has thrown
     * @return what the parent is resumed with
     */
    private @Nullable Object leave(Frame frame, @Nullable Object argument) {
        Frame parent = frame.parent;
        frame.parent = null;
        frame.chain = null;
        if (parent != null) {
            leaf = parent;
        }
        if (frame == driver) {
            // The parent, if any, learns of this end when it is resumed: its delegate is closed.
            driver = null;
            closing = null;
            exit = null;
            return null;
        }
        parent.delegate = null;
        if (frame != closing) {
            return argument;
        }
        closing = parent;
        return argument instanceof Raised raised && !Raised.isExit(raised) ? raised : exit;
    }

    // ---- linking

    /** Puts what a leaf delegates to below it. */
    private void link(Frame frame) {
        Frame target = frame.delegate;
        if (!isLinkable(target)) {
            Generator<?, ?, ?> shown = target.exposed();
            target = new GeneratorFrame(shown == null ? target : shown);
            frame.delegate = target;
        }
        Frame parent = frame;
        if (frame.hasHandedOver() && frame.parent != null && frame != driver && frame != closing) {
            parent = takeOut(frame);
            parent.delegate = target;
        }
        target.parent = parent;
        if (target.isHeld()) {
            held++;
        }
        if (target.chain == null) {
            target.chain = this;
            leaf = target;
        } else {
            join(Chain.of(target));
        }
    }

    private boolean isLinkable(Frame target) {
        if (target.parent != null || target.isRunningItself()) {
            return false;
        }
        if (target.chain == null) {
            return !target.hasHandedOver();
        }
        Chain other = Chain.of(target);
        return other != this && !other.leaf.isRunningItself();
    }

    private void join(Chain other) {
        other.joined = this;
        leaf = other.leaf;
        held += other.held;
    }

    /** A tail call keeps no frame alive: one that has handed over has no part in the chain. */
    private static Frame takeOut(Frame frame) {
        Frame parent = frame.parent;
        frame.parent = null;
        frame.chain = null;
        return parent;
    }

    // ---- cutting

    /**
     * Takes a link that has not ended off its parent, with all that stands below it.
     *
     * @param why what is thrown at the parent's delegation
     * @return what the parent is resumed with
     */
    private Raised cut(Frame frame, Throwable why) {
        Frame parent = frame.parent;
        Chain below = new Chain(leaf);
        int counted = 0;
        for (Frame link = frame; link != null; link = link == leaf ? null : link.delegate) {
            link.chain = below;
            counted += link.isHeld() ? 1 : 0;
        }
        held -= counted;
        below.held = frame.isHeld() ? counted - 1 : counted;
        if (frame == leaf) {
            frame.chain = null;
        }
        frame.parent = null;
        parent.delegate = null;
        leaf = parent;
        closing = frame == closing ? parent : closing;
        return new Raised(why, null);
    }

    /** Makes a chain of their own of those above a running driver. */
    private Chain cutAboveDriver() {
        Frame parent = driver.parent;
        Chain above = new Chain(parent);
        for (Frame link = parent; link != null; link = link.parent) {
            link.chain = above;
            above.held += link.isHeld() && link.parent != null ? 1 : 0;
        }
        held -= above.held;
        parent.delegate = null;
        driver.parent = null;
        return above;
    }

    // ---- links that hold a value

    private @Nullable Frame holderBelow(Frame root) {
        for (Frame link = root; link != leaf; ) {
            link = link.delegate;
            if (link.isHeld()) {
                return link;
            }
        }
        return null;
    }

    private void dropHeldBelow(Frame root) {
        if (held > 0) {
            for (Frame holder = holderBelow(root); holder != null; holder = holderBelow(holder)) {
                holder.take();
            }
        }
    }
}
