package dev.coyield.testing.oracle;

import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.BaseStream;

/** A generator whose body runs on a thread of its own, which runs only while a resumer waits for it. */
final class ThreadGenerator implements Generator<Object, Object, Object> {
    private static final Object END = new Object();
    private static final ThreadLocal<ThreadGenerator> CURRENT = new ThreadLocal<>();
    private static final Set<ThreadGenerator> LIVE = new LinkedHashSet<>();

    /** An exception on its way to the yield. */
    private record Raised(Throwable exception) {}

    /** What an abandoned body's yields throw, so that its thread ends. */
    private static final class Abandoned extends Error {
        private static final long serialVersionUID = 1;
    }

    private enum Status {
        CREATED,
        SUSPENDED,
        RUNNING,
        RETURNED,
        FAILED
    }

    private final Body body;
    private final UnaryOperator<Object> conversion;
    private final Thread thread = new Thread(this::runBody, "oracle");
    private Status status = Status.CREATED;
    private boolean held;
    private boolean handedOver;
    private Object out;
    private Object result;
    private Generator<?, ?, ?> delegate;
    private StackTraceElement position;

    // The hand-off: whoever's turn it is not waits. All other fields are guarded by it.
    private volatile boolean bodysTurn;
    private volatile boolean abandoned;
    private int abandonedYields;
    private Thread resumer;
    private Object message;
    private Throwable failure;

    ThreadGenerator(Body body, UnaryOperator<Object> conversion) {
        this.body = body;
        this.conversion = conversion;
        thread.setDaemon(true);
    }

    static ThreadGenerator current() {
        ThreadGenerator generator = CURRENT.get();
        if (generator == null) {
            throw new IllegalStateException("no coroutine runs on this thread");
        }
        return generator;
    }

    // ---- the body's side

    private void runBody() {
        CURRENT.set(this);
        try {
            result = finish(body.run());
            status = Status.RETURNED;
        } catch (StopIteration e) {
            fail(new IllegalStateException("generator raised StopIteration", e));
        } catch (Throwable e) {
            fail(e);
        }
        synchronized (LIVE) {
            LIVE.remove(this);
        }
        handBack();
    }

    private void fail(Throwable exception) {
        status = Status.FAILED;
        failure = exception;
    }

    private void handBack() {
        Thread waiting = resumer;
        bodysTurn = false;
        LockSupport.unpark(waiting);
    }

    private Object finish(Object returned) {
        if (returned == null) {
            return null;
        }
        OracleDone done = OracleDone.behind(returned);
        if (done != null) {
            return done.result();
        }
        handedOver = true;
        if (returned instanceof Iterator<?> iterator) {
            return delegateTo(iterator, null);
        }
        if (returned instanceof Iterable<?> iterable) {
            return delegateTo(iterable, null);
        }
        return delegateTo((BaseStream<?, ?>) returned, null);
    }

    /** Replaces Co.yield. */
    Object yield(Object value) {
        Object brought = suspend(conversion.apply(value), OracleCo.callerInBody());
        if (brought instanceof Raised raised) {
            throw sneak(raised.exception);
        }
        return brought;
    }

    /** Suspends, and answers what the resumption brings. */
    private Object suspend(Object value, StackTraceElement at) {
        if (!abandoned) {
            message = value;
            position = at;
            status = Status.SUSPENDED;
            handBack();
            while (!bodysTurn && !abandoned) {
                LockSupport.park(this);
            }
        }
        if (abandoned) {
            // A body that goes on and on catching it is left to wait for the end of the program.
            while (++abandonedYields > 1000) {
                LockSupport.park(this);
            }
            throw new Abandoned();
        }
        position = null;
        return message;
    }

    Object delegateTo(BaseStream<?, ?> stream, StackTraceElement at) {
        return delegateToPlain(stream.iterator(), stream, true, at);
    }

    Object delegateTo(Iterable<?> iterable, StackTraceElement at) {
        if (iterable instanceof Generator<?, ?, ?> generator) {
            return delegateTo(generator, at);
        }
        Iterator<?> iterator = iterable.iterator();
        return iterator instanceof Generator<?, ?, ?> generator
                ? delegateTo(generator, at)
                : delegateToPlain(iterator, iterable instanceof AutoCloseable source ? source : null, false, at);
    }

    Object delegateTo(Iterator<?> iterator, StackTraceElement at) {
        return iterator instanceof Generator<?, ?, ?> generator
                ? delegateTo(generator, at)
                : delegateToPlain(iterator, null, false, at);
    }

    /** PEP 380's expansion of {@code yield from}. */
    private Object delegateTo(Generator<?, ?, ?> given, StackTraceElement at) {
        Generator<?, ?, ?> target = Primitives.behind(given);
        @SuppressWarnings("unchecked")
        var generator = (Generator<Object, Object, Object>) target;
        delegate = generator;
        try {
            Object brought = null;
            for (; ; ) {
                Object value;
                try {
                    if (brought instanceof Raised raised) {
                        if (raised.exception instanceof GeneratorExit) {
                            generator.close();
                            throw sneak(raised.exception);
                        }
                        value = generator.raise(raised.exception);
                    } else {
                        value = brought == null ? generator.next() : generator.send(brought);
                    }
                } catch (StopIteration end) {
                    return end.value();
                }
                brought = suspend(value, at);
            }
        } finally {
            delegate = null;
        }
    }

    private Object delegateToPlain(
            Iterator<?> iterator, AutoCloseable source, boolean closesAtEnd, StackTraceElement at) {
        if (iterator == null) {
            throw new NullPointerException("no iterator");
        }
        boolean exits = false;
        try {
            for (; ; ) {
                Object value;
                try {
                    if (!iterator.hasNext()) {
                        break;
                    }
                    value = iterator.next();
                } catch (StopIteration end) {
                    break;
                }
                Object brought = suspend(value, at);
                if (brought instanceof Raised raised) {
                    if (raised.exception instanceof GeneratorExit) {
                        exits = true;
                        closeBoth(iterator, source);
                    }
                    throw sneak(raised.exception);
                }
                if (brought != null) {
                    throw new UnsupportedOperationException("a value was sent to an iterator");
                }
            }
        } catch (Throwable exception) {
            if (closesAtEnd && !exits) {
                try {
                    close(source);
                } catch (Throwable another) {
                    if (another != exception) {
                        exception.addSuppressed(another);
                    }
                }
            }
            throw exception;
        }
        if (closesAtEnd) {
            close(source);
        }
        return null;
    }

    private static void closeBoth(Iterator<?> iterator, AutoCloseable source) {
        try {
            if (iterator instanceof AutoCloseable closeable && closeable != source) {
                close(closeable);
            }
        } finally {
            close(source);
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (Exception e) {
            throw sneak(e);
        }
    }

    // ---- the resumer's side

    /** Hands over to the body, and answers what it yields or END. */
    private Object transfer(Object brought) {
        message = brought;
        failure = null;
        out = null;
        resumer = Thread.currentThread();
        boolean fresh = status == Status.CREATED;
        status = Status.RUNNING;
        bodysTurn = true;
        if (fresh) {
            synchronized (LIVE) {
                LIVE.add(this);
            }
            thread.start();
        } else {
            LockSupport.unpark(thread);
        }
        while (bodysTurn) {
            LockSupport.park(this);
        }
        resumer = null;
        Object handed = message;
        message = null;
        if (status == Status.SUSPENDED) {
            return handed;
        }
        Throwable thrown = failure;
        failure = null;
        if (thrown != null) {
            throw sneak(thrown);
        }
        return END;
    }

    private Object resume() {
        refuseWhileRunning();
        return isClosed() ? END : transfer(null);
    }

    private Object takeOrResume() {
        return held ? take() : resume();
    }

    private Object take() {
        held = false;
        Object value = out;
        out = null;
        return value;
    }

    private Object resumeWithValue(Object sent) {
        if (status == Status.CREATED) {
            throw new IllegalStateException("can't send non-null value to a just-started generator");
        }
        refuseWhileHeld();
        refuseWhileRunning();
        return isClosed() ? END : transfer(sent);
    }

    private Object answer(Object value, boolean wasClosed) {
        if (value == END) {
            throw new StopIteration(wasClosed ? null : result);
        }
        return value;
    }

    private boolean keep(Object value) {
        if (value == END) {
            return false;
        }
        out = value;
        return true;
    }

    private void refuseWhileRunning() {
        if (status == Status.RUNNING) {
            throw new IllegalStateException("generator already executing");
        }
    }

    private void refuseWhileHeld() {
        if (held) {
            throw new IllegalStateException("the answer would come too late");
        }
    }

    private boolean isClosed() {
        return status == Status.RETURNED || status == Status.FAILED;
    }

    @Override
    public boolean advance(Object value) {
        if (value != null) {
            return keep(resumeWithValue(value));
        }
        if (held) {
            held = false;
            return true;
        }
        return keep(resume());
    }

    /** Runs it to its first yield and drops the value. */
    void prime() {
        resume();
    }

    @Override
    public Object value() {
        return isClosed() ? null : out;
    }

    @Override
    public boolean hasNext() {
        held = held || keep(resume());
        return held;
    }

    @Override
    public Object next() {
        boolean wasClosed = isClosed();
        return answer(takeOrResume(), wasClosed);
    }

    @Override
    public Object nextOr(Object fallback) {
        Object value = takeOrResume();
        return value == END ? fallback : value;
    }

    @Override
    public Object send(Object value) {
        if (value == null) {
            return next();
        }
        boolean wasClosed = isClosed();
        return answer(resumeWithValue(value), wasClosed);
    }

    @Override
    public Object raise(Throwable exception) {
        if (exception == null) {
            throw new NullPointerException("raise(null)");
        }
        refuseWhileRunning();
        refuseWhileHeld();
        if (status == Status.CREATED) {
            status = Status.FAILED;
        }
        if (isClosed()) {
            throw sneak(exception);
        }
        return answer(transfer(new Raised(exception)), false);
    }

    @Override
    public void close() {
        refuseWhileRunning();
        if (status == Status.CREATED) {
            status = Status.FAILED;
        }
        if (isClosed()) {
            return;
        }
        held = false;
        Object answer;
        try {
            answer = transfer(new Raised(new GeneratorExit()));
        } catch (GeneratorExit exit) {
            return;
        }
        if (answer != END) {
            throw new IllegalStateException("generator ignored GeneratorExit");
        }
    }

    @Override
    public Object result() {
        if (status != Status.RETURNED) {
            throw new IllegalStateException("no result");
        }
        return result;
    }

    @Override
    public State state() {
        return isClosed() ? State.CLOSED : State.valueOf(status.name());
    }

    @Override
    public Generator<?, ?, ?> delegate() {
        // One that has handed over keeps no place in a chain of delegations.
        return delegate instanceof ThreadGenerator inner && inner.handedOver ? inner.delegate() : delegate;
    }

    @Override
    public StackTraceElement suspendedAt() {
        return status == Status.SUSPENDED ? position : null;
    }

    @Override
    public String toString() {
        StackTraceElement at = suspendedAt();
        String where = at == null ? "" : "(" + at.getFileName() + ":" + at.getLineNumber() + ") ";
        return body.describe() + " " + where + state();
    }

    /** Ends the threads of all generators that stand suspended; what their bodies still do is done when this returns. */
    static void abandonAll() {
        List<ThreadGenerator> left;
        synchronized (LIVE) {
            left = new ArrayList<>(LIVE);
        }
        for (ThreadGenerator generator : left) {
            generator.abandoned = true;
            LockSupport.unpark(generator.thread);
            try {
                generator.thread.join(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        synchronized (LIVE) {
            LIVE.clear();
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneak(Throwable exception) throws T {
        throw (T) exception;
    }
}
