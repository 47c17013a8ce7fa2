package dev.coyield.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Frames that delegate to each other, as long as nothing but running bodies is to be done: the top one, which is resumed, runs the
 * leaf, and after that whoever comes next. {@link Chain} does everything else.
 *
 * <pre>
 *   top --delegate--&gt; f1 --delegate--&gt; f2 --delegate--&gt; leaf
 *       &lt;---other----    &lt;---other----    &lt;---other----
 *    |                                                   ^
 *    '-----------------------other----------------------'     while it is suspended
 * </pre>
 *
 * <p>A link below the top that none but the frame above it knows refers to that frame, and is in no chain's array. Frames above
 * such links may be in one: then the top link's place is the chain.
 *
 * <p>For the frames that are {@link Specialized}. None of this is for two threads at once.
 */
@SuppressWarnings("NullAway") // which frames refer to another follows from how they are linked, not from a type
public final class Links {
    private Links() {}

    /**
     * The leaf, if a resumption of the top link has nothing to do but to run it.
     *
     * @param top who is resumed
     * @param sent what the resumption brings
     * @return the leaf, or null
     */
    public static @Nullable Frame leafToRun(Frame top, @Nullable Object sent) {
        if (top.link != Frame.PLAIN_TOP || sent instanceof Raised || !top.other.isSuspended()) {
            return null;
        }
        top.letGo();
        top.other.letGo();
        return top.other;
    }

    /**
     * Goes on when a body has yielded.
     *
     * @param top who is resumed
     * @param ran whose body it was
     * @param outcome what the body has returned
     * @return what the top link's body would have returned for that value
     */
    public static @Nullable Object yielded(Frame top, Frame ran, @Nullable Object outcome) {
        if (ran == top) {
            if (top.link != Frame.FREE) {
                top.unlink();
            }
            return outcome;
        }
        if (top.link != Frame.PLAIN_TOP) {
            top.link = Frame.PLAIN_TOP;
            top.other = ran;
        }
        return outcome instanceof Signal ? ran.handOnTo(top) : outcome;
    }

    /**
     * Goes on when a body has ended, or delegated.
     *
     * @param top who is resumed
     * @param ran whose body it was
     * @param signal what the body has returned
     * @return who runs next; null if it is not only to run a body: then {@link #leave} is to be called
     */
    public static @Nullable Frame follow(Frame top, Frame ran, Signal signal) {
        return signal.isEnd() ? afterEnd(top, ran, signal.result()) : afterDelegation(top, ran);
    }

    /**
     * Goes on where {@link #follow} does not.
     *
     * @param top who is resumed
     * @param ran whose body has run
     * @param signal what the body has returned
     * @return the yielded value, the signal for it, or {@link Signal#END}
     */
    public static @Nullable Object leave(Frame top, Frame ran, Signal signal) {
        if (signal.isEnd()) {
            return Signal.END;
        }
        return top.link == Frame.FREE ? Chain.resume(top, null) : Chain.goOnFrom(top, ran, signal, null);
    }

    /**
     * Goes on when a body has thrown.
     *
     * @param top who is resumed
     * @param ran whose body it was
     * @param exception what it has thrown
     * @return the yielded value, the signal for it, or {@link Signal#END}
     */
    public static @Nullable Object failed(Frame top, Frame ran, Throwable exception) {
        if (top.link == Frame.FREE) {
            throw Raised.<RuntimeException>sneak(top.endBy(exception));
        }
        return Chain.goOnFrom(top, ran, null, exception);
    }

    // ---- the end of a body

    /** One that nobody else knows is left as it is: it is garbage as soon as the one above and the top one have let go of it. */
    private static @Nullable Frame afterEnd(Frame top, Frame ran, @Nullable Object result) {
        Frame above = ran.other;
        if (ran.link != Frame.OWN || above.hasHandedOver()) {
            ran.endPlainly(result);
            return endAbove(top, ran, result);
        }
        above.delegate = null;
        top.link = Frame.RUNNING_TOP;
        top.other = null; // It may be the one that has ended.
        return above;
    }

    /** Ends those, too, that had handed over to it. */
    private static @Nullable Frame endAbove(Frame top, Frame leaf, @Nullable Object result) {
        Frame ended = leaf;
        while (ended != top) {
            Frame above = takeOff(ended, top);
            above.delegate = null;
            if (!above.hasHandedOver()) {
                top.link = Frame.RUNNING_TOP;
                return above;
            }
            above.endPlainly(result);
            ended = above;
        }
        top.unlink();
        return null;
    }

    private static Frame takeOff(Frame leaf, Frame top) {
        if (!leaf.isAdopted()) {
            return Chain.ofTop(top).popLeaf();
        }
        Frame above = leaf.other;
        leaf.unlink();
        return above;
    }

    // ---- a delegation

    private static @Nullable Frame afterDelegation(Frame top, Frame ran) {
        Frame next = ran.delegate;
        if (next.link != Frame.OWN || ran.hasHandedOver()) {
            boolean isLinked = ran.hasHandedOver() && ran != top ? linkHeir(top, ran, next) : link(top, ran, next);
            if (!isLinked) {
                return null;
            }
        }
        if (ran == top) {
            top.letGo();
        }
        top.link = Frame.RUNNING_TOP;
        return next;
    }

    /** Links what the leaf delegates to; answers false if it is not new, so that more is to be done than to run it. */
    private static boolean link(Frame top, Frame leaf, Frame next) {
        if (next.isAdoptedBy(leaf)) {
            return true;
        }
        if (!next.isFresh()) {
            return false;
        }
        Chain.ofTop(top).appendBelow(leaf, next);
        return true;
    }

    /** As {@link #link}, of a leaf that has handed over: it has no part in what follows. */
    private static boolean linkHeir(Frame top, Frame leaf, Frame heir) {
        if (heir.isAdoptedBy(leaf)) {
            heir.other = Chain.ofTop(top).replaceLeaf(leaf, heir);
            return true;
        }
        if (!heir.isFresh()) {
            return false;
        }
        if (!heir.isAdopted()) {
            Chain.ofTop(top).replaceAndAppend(leaf, heir);
            return true;
        }
        Frame above = heir.other;
        if (above.delegate instanceof Heir last) {
            last.becomes(heir);
        } else {
            above.delegate = heir;
        }
        leaf.leavesItsPlace();
        return true;
    }

    // ---- who is linked to whom

    /** The next one above, or the frame itself, that is in an array, or the top link. */
    static Frame notAdopted(Frame frame) {
        Frame link = frame;
        while (link.isAdopted()) {
            link = link.other;
        }
        return link;
    }

    /** Whether links run on behalf of this top one. While none but the leaf has run, that alone knows. */
    static boolean runBelow(Frame top) {
        return top.link == Frame.RUNNING_TOP || (top.link == Frame.PLAIN_TOP && top.other.isRunningItself());
    }
}
