package dev.coyield.runtime;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Generators that delegate to each other, from the top one down to the innermost, the leaf, where the next value comes from.
 * Resuming any of them resumes the leaf, so the cost does not depend on how deep it lies, and runs in a loop, so the depth does
 * not depend on the thread's stack.
 *
 * <pre>
 *   links:   top --delegate--&gt; f1 --delegate--&gt; f2 --delegate--&gt; leaf
 *   depth:    0                1                2                3
 * </pre>
 *
 * <p>The lowest links may be such as none but the frame above knows: they refer to that one, and are entered in the array when more is
 * to be done than to run bodies ({@link Links}).
 *
 * <p>Each frame is a link of at most one chain. Who delegates to a link of another chain does so through a {@link
 * GeneratorFrame}, and the loop goes on in that chain. Anyone may resume a link directly: it then is the <em>driver</em>,
 * those from there to the leaf run, and what stands above stays suspended.
 *
 * <p>The rules are those of <a href="https://peps.python.org/pep-0380/">PEP 380</a>.
 */
@SuppressWarnings("NullAway") // which links are null where follows from the shape of the chain, not from a type
final class Chain implements Place {
    private static final int NONE = -1;

    /** How often a link of another chain is resumed through a {@link GeneratorFrame} before it is worth to take it over. */
    private static final int PATIENCE = 8;

    private Frame[] links = new Frame[4];
    private int size;

    /** The depth of the first link; more than 0 after those above it were taken off. */
    private int base;

    /** How the places of the links below the top refer to this. */
    private @Nullable WeakReference<Chain> reference;

    /** The links that hold a value, by their depth. */
    private @Nullable TreeMap<Integer, Frame> holders;

    // ---- set while it runs

    /** The link that is resumed from outside; null while the chain does not run, and while {@link Links} run it. */
    private @Nullable Frame driver;

    /** While an exit goes through the chain: the depth of the link that is being closed. */
    private int closing = NONE;

    private @Nullable Raised exit;

    /** What the leaf is resumed with. */
    private @Nullable Object argument;

    /** For the exception that has passed the last delegation. */
    private @Nullable Traceback traceback;

    /** The chain whose leaf resumes the driver of this one. */
    private @Nullable Chain caller;

    private Chain() {}

    /** The chain of a frame; a new one if it has none. */
    private static Chain of(Frame frame) {
        Chain chain = at(frame);
        if (chain == null) {
            chain = new Chain();
            chain.push(frame);
        }
        return chain;
    }

    /** The chain of a frame, with all its links in the array; null if there is none, or its top link has been abandoned. */
    private static @Nullable Chain at(Frame frame) {
        Chain chain = find(frame);
        if (chain != null && chain.top().link == Frame.PLAIN_TOP) {
            chain.enterLinksDownTo(chain.top().other);
        }
        return chain;
    }

    private static @Nullable Chain find(Frame frame) {
        Frame link = Links.notAdopted(frame);
        if (link.place != null) {
            return link.place.chain();
        }
        return link.link == Frame.FREE ? null : ofTop(link);
    }

    /** The chain that a frame is, or is to be, the top link of. */
    static Chain ofTop(Frame top) {
        if (top.place == null) {
            var chain = new Chain();
            chain.links[chain.size++] = top;
            top.place = chain;
        }
        return (Chain) top.place;
    }

    private Frame top() {
        return links[0];
    }

    @Override
    public Chain chain() {
        return this;
    }

    @Override
    public int depth() {
        return base;
    }

    /** Somebody gets hold of a frame. If only the one above has known it, it is not to keep that one alive. */
    static void becomesKnown(Frame link) {
        if (!link.isAdopted()) {
            return;
        }
        Chain chain = find(link);
        if (chain == null) {
            // The top link has been abandoned: what is below, from the next one in an array on, is a chain of its own.
            chain = of(Links.notAdopted(link));
            chain.linkBelowLeaf();
            chain.leave();
        } else if (chain.top().link != Frame.TOP) {
            chain.enterLinksDownTo(link);
        }
    }

    /** Whether a frame is among the links that run: from the driver down to the leaf. */
    static boolean isRunning(Frame frame) {
        Frame link = Links.notAdopted(frame);
        Chain chain = link.place == null ? null : link.place.chain();
        return chain == null ? Links.runBelow(link) : chain.runs(link);
    }

    private boolean isRunning() {
        return driver != null || Links.runBelow(top());
    }

    private boolean runs(Frame link) {
        return driver == null ? Links.runBelow(top()) : link.place.depth() >= driver.place.depth();
    }

    // ---- running

    /**
     * Resumes a frame that does not run itself, and has not ended.
     *
     * @param root who is resumed
     * @param argument what the resumption brings to the innermost yield
     * @return the yielded value or {@link Signal#END}
     */
    static @Nullable Object resume(Frame root, @Nullable Object argument) {
        return goOn(of(root).enter(root, argument, null), null, null, null);
    }

    /**
     * Runs until a value comes out, or the link that was resumed ends.
     *
     * @param running the chain that runs
     * @param ran a link of it that has just run; null if it is yet to run
     * @param given what that has given
     * @param thrown or thrown
     */
    private static @Nullable Object goOn(
            Chain running, @Nullable Frame ran, @Nullable Object given, @Nullable Throwable thrown) {
        Chain chain = running;
        Frame source = ran;
        Object outcome = given;
        Throwable failure = thrown;
        while (true) {
            if (source == null) {
                Chain next = chain.nextChain();
                if (next != null) {
                    chain = next;
                    continue;
                }
                source = chain.source();
                failure = null;
                try {
                    outcome = chain.run(source);
                } catch (Throwable exception) {
                    failure = exception;
                }
            }
            while (failure == null ? chain.givesOut(outcome) : (failure = chain.passOn(failure)) != null) {
                outcome = chain.handOn(outcome, source);
                source = chain.driver;
                Chain caller = chain.leave();
                if (caller != null) {
                    chain = caller;
                } else if (failure == null) {
                    return outcome;
                } else {
                    throw Raised.<RuntimeException>sneak(failure);
                }
            }
            source = null;
        }
    }

    /**
     * Goes on from where it is plain no more.
     *
     * @param top the top link
     * @param ran who has run
     * @param given what that has given
     * @param thrown or thrown
     * @return the yielded value or {@link Signal#END}
     */
    static @Nullable Object goOnFrom(Frame top, Frame ran, @Nullable Object given, @Nullable Throwable thrown) {
        Chain chain = ofTop(top);
        chain.enterLinksDownTo(ran);
        chain.beGeneral();
        chain.driver = top;
        return goOn(chain, ran, given, thrown);
    }

    private void beGeneral() {
        top().link = Frame.TOP;
        top().other = null;
    }

    /** Begins to run on behalf of one link; answers the chain that runs, which those above a running driver leave this one for. */
    private Chain enter(Frame root, @Nullable Object brought, @Nullable Chain by) {
        if (runs(root)) {
            throw Frame.alreadyExecuting();
        }
        if (driver == null) {
            begin(root, brought, by);
            return this;
        }
        Chain above = takeOffAboveDriver();
        above.begin(root, brought, by);
        if (above.holderBelow(root) == null) {
            above.throwAtLeaf(Frame.alreadyExecuting());
        }
        return above;
    }

    private void begin(Frame root, @Nullable Object brought, @Nullable Chain by) {
        root.letGo();
        beGeneral();
        driver = root;
        caller = by;
        argument = brought;
        linkBelowLeaf();
        if (!(brought instanceof Raised raised)) {
            return;
        }
        if (raised.isExit()) {
            dropHeldBelow(driver);
            closing = leaf().place.depth();
            exit = raised;
        }
        if (!raised.isClose() && !(leaf() instanceof GeneratorFrame)) {
            traceback = Traceback.raisedAt(leaf().position(), raised.exception());
        }
    }

    /** What {@link Frame#PLAIN_TOP} promises, but for what is in hand: the next resumption lets go of that. */
    private boolean canBePlain() {
        if (size < 2 || holders != null) {
            return false;
        }
        Frame leaf = leaf();
        return leaf.isSuspended() && leaf.delegate == null && !(leaf instanceof GeneratorFrame);
    }

    /** Ends to run; answers who goes on. */
    private @Nullable Chain leave() {
        Chain by = caller;
        if (by != null) {
            by.traceback = traceback;
        }
        driver = null;
        caller = null;
        closing = NONE;
        exit = null;
        traceback = null;
        if (canBePlain()) {
            top().link = Frame.PLAIN_TOP;
            top().other = leaf();
        }
        if (size == 1 && links[0].delegate == null) {
            links[0].unlink();
        }
        return by;
    }

    /** The chain that is to run on behalf of this one's leaf, or null if the leaf runs itself. */
    private @Nullable Chain nextChain() {
        if (!(leaf() instanceof GeneratorFrame outside) || holderBelow(driver) != null) {
            return null;
        }
        Frame target = outside.frameToRun(argument);
        if (target == null) {
            return null;
        }
        Chain other = at(target);
        int length = other == null ? 1 : other.size - (target.place.depth() - other.base);
        boolean isIdle = other == null || !other.isRunning();
        if (isIdle && !(argument instanceof Raised) && outside.resumptions() >= length + PATIENCE) {
            takeOver(target, other);
            return this;
        }
        Object brought = argument;
        argument = null;
        return of(target).enter(target, brought, this);
    }

    /** Where the next value comes from: the leaf, or a link above it that holds one. */
    private Frame source() {
        Frame holder = holderBelow(driver);
        return holder == null ? leaf() : holder;
    }

    private @Nullable Object run(Frame source) {
        Object brought = argument;
        argument = null;
        return source.isHeld() ? source.takeFor(brought) : source.proceed(brought);
    }

    /** A primitive value goes from the frame that has yielded it to the one that was resumed. */
    private @Nullable Object handOn(@Nullable Object outcome, Frame source) {
        boolean isPrimitive = outcome instanceof Signal && outcome != Signal.END;
        return isPrimitive && source != driver ? source.handOnTo(driver) : outcome;
    }

    /** What a link has given; whether it leaves the chain at the driver. */
    private boolean givesOut(@Nullable Object outcome) {
        if (outcome == Signal.DELEGATE) {
            linkBelowLeaf();
            return false;
        }
        if (outcome == Signal.END) {
            Frame ended = leaf();
            if (ended == driver) {
                // The one above, if any, learns of this end when it is resumed: its delegate is closed.
                pop();
                if (caller != null) {
                    caller.leaf().end(ended.endedWith());
                }
                return true;
            }
            argument = endOf(ended, ended.endedWith());
            return false;
        }
        if (closing > driver.place.depth()) {
            Throwable ignored = Frame.ignoredExit();
            splitOff(closing);
            closing--;
            throwAtLeaf(ignored);
            return false;
        }
        return true;
    }

    /** What a link has thrown; null if one above it is resumed with that, otherwise what leaves the chain at the driver. */
    private @Nullable Throwable passOn(Throwable exception) {
        Frame holder = holderBelow(driver);
        if (holder != null) {
            splitOff(holder.place.depth());
            throwAtLeaf(exception);
            return null;
        }
        Frame frame = leaf();
        Throwable failure = frame.endBy(exception);
        if (frame == driver) {
            pop();
            return failure;
        }
        argument = endOf(frame, new Raised(failure));
        if (!(argument instanceof Raised raised && raised.isClose())) {
            traceback = Traceback.through(leaf(), failure, traceback);
        }
        return null;
    }

    private void throwAtLeaf(Throwable exception) {
        leaf().delegate = null;
        argument = new Raised(exception);
        traceback = Traceback.through(leaf(), exception, null);
    }

    /**
     * Takes an ended leaf, which is not the driver, off the chain.
     *
     * @param outcome its result, or what it has thrown
     * @return what the one above is resumed with
     */
    private @Nullable Object endOf(Frame ended, @Nullable Object outcome) {
        int depth = ended.place.depth();
        pop();
        leaf().delegate = null;
        if (depth != closing) {
            return outcome;
        }
        closing--;
        return outcome instanceof Raised raised && !raised.isExit() ? raised : exit;
    }

    // ---- linking

    private Frame leaf() {
        return links[size - 1];
    }

    /** Takes the leaf off; answers the one above it. */
    Frame popLeaf() {
        pop();
        return leaf();
    }

    /** Puts a frame below the leaf. */
    void appendBelow(Frame leaf, Frame link) {
        enterLinksDownTo(leaf);
        append(link);
    }

    /** As {@link #replace}; answers the one above. */
    Frame replaceLeaf(Frame leaf, Frame heir) {
        replace(leaf, heir);
        return leaf();
    }

    /** Puts a frame in the leaf's place. */
    void replaceAndAppend(Frame leaf, Frame heir) {
        enterLinksDownTo(leaf);
        replace(leaf, heir);
        append(heir);
    }

    /** Enters in the array those that only the frame above knows. */
    private void enterLinksDownTo(Frame last) {
        while (leaf() != last) {
            append(leaf().delegate.target());
        }
    }

    private void push(Frame link) {
        append(link);
        if (link.isHeld()) {
            holds(link);
        }
    }

    private void append(Frame link) {
        if (size == links.length) {
            links = Arrays.copyOf(links, size * 2);
        }
        link.other = null;
        link.link = size == 0 ? Frame.TOP : Frame.BELOW_TOP;
        link.place = size == 0 ? this : new BelowTop(reference(), base + size);
        links[size++] = link;
    }

    private void pop() {
        size--;
        links[size].unlink();
        links[size] = null;
        if (size > 64 && size < links.length / 4) {
            links = Arrays.copyOf(links, links.length / 2);
        }
    }

    private WeakReference<Chain> reference() {
        if (reference == null) {
            reference = new WeakReference<>(this);
        }
        return reference;
    }

    /** Puts below the leaf what it delegates to, and so on; a delegate that has ended already is left to it. */
    private void linkBelowLeaf() {
        while (leaf().delegatesOn()) {
            link(leaf());
        }
    }

    private void link(Frame frame) {
        Frame target = frame.delegate.target();
        boolean isAdopted = target.isAdoptedBy(frame);
        if (!isAdopted && !isFree(target)) {
            push(new GeneratorFrame(target));
            return;
        }
        if (frame.hasHandedOver() && frame.place != this && frame != driver) {
            replace(frame, target);
        }
        push(target);
    }

    private static boolean isFree(Frame target) {
        return !target.isRunningItself() && at(target) == null;
    }

    /** A tail call keeps no frame alive: one that has handed over has no part in the chain. */
    private void replace(Frame frame, Frame target) {
        pop();
        Frame above = leaf();
        Heir heir = above.delegate instanceof Heir before ? before : new Heir(target);
        heir.becomes(target);
        above.delegate = heir;
        frame.delegate = heir;
        frame.leavesItsPlace();
    }

    /** Makes a link of another chain, and those below it, links of this one, in place of the leaf through which it was resumed. */
    private void takeOver(Frame target, @Nullable Chain other) {
        pop();
        if (other == null) {
            push(target);
            linkBelowLeaf();
            return;
        }
        other.beGeneral();
        int first = target.place.depth() - other.base;
        other.moveTo(this, first, other.size);
        other.size = first;
        if (first > 0) {
            other.push(new GeneratorFrame(target));
        }
    }

    // ---- dividing

    /** Makes a chain of their own of the links from a depth on. */
    private void splitOff(int depth) {
        var below = new Chain();
        moveTo(below, depth - base, size);
        size = depth - base;
        below.leave();
    }

    /** Makes a chain of their own of those above a running driver. */
    private Chain takeOffAboveDriver() {
        var above = new Chain();
        int count = driver.place.depth() - base;
        moveTo(above, 0, count);
        links = Arrays.copyOfRange(links, count, links.length);
        size -= count;
        base += count;
        driver.link = Frame.TOP;
        driver.place = this;
        return above;
    }

    private void moveTo(Chain other, int from, int to) {
        for (int i = from; i < to; i++) {
            Frame link = links[i];
            links[i] = null;
            if (holders != null) {
                holders.remove(link.place.depth());
            }
            other.push(link);
        }
    }

    // ---- links that hold a value

    /** A link below the top has begun to hold a value. */
    static void holds(Frame link) {
        Chain chain = at(link);
        if (chain != null) {
            if (chain.holders == null) {
                chain.holders = new TreeMap<>();
            }
            chain.beGeneral();
            chain.holders.put(link.place.depth(), link);
        }
    }

    /** A link below the top holds its value no longer. */
    static void holdsNoLonger(Frame link) {
        Chain chain = find(link);
        if (chain != null && chain.holders != null) {
            chain.holders.remove(link.place.depth());
        }
    }

    private @Nullable Frame holderBelow(Frame link) {
        if (holders == null) {
            return null;
        }
        Map.Entry<Integer, Frame> holder = holders.higherEntry(link.place.depth());
        return holder == null ? null : holder.getValue();
    }

    private void dropHeldBelow(Frame link) {
        for (Frame holder = holderBelow(link); holder != null; holder = holderBelow(link)) {
            holder.take();
        }
    }
}
