package dev.coyield.testing;

import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Runs scripts on what one method of a loaded target gives, and writes down what can be seen: answers, errors, where the
 * generator then stands, and what the body logged.
 */
public final class Driver {
    private final Method target;
    private final Method drain;
    private final List<String> events = new ArrayList<>();

    /**
     * Creates one.
     *
     * @param target static, without parameters
     * @throws ReflectiveOperationException if its loader has no targets.Log
     */
    public Driver(Method target) throws ReflectiveOperationException {
        this.target = target;
        drain = target.getDeclaringClass()
                .getClassLoader()
                .loadClass("targets.Log")
                .getMethod("drain");
    }

    /**
     * Runs a script on a fresh generator and, at last, closes it.
     *
     * @return the log
     */
    public List<String> run(Script script) throws ReflectiveOperationException {
        events.clear();
        drain.invoke(null);
        Object made = attempt("call", () -> {
            try {
                return target.invoke(null);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        if (made instanceof BaseStream<?, ?> stream) {
            runOnStream(script, boxed(stream));
        } else if (target.getReturnType() == Iterable.class) {
            runOnIterable(script, (Iterable<?>) made);
        } else if (made instanceof PrimitiveIterator<?, ?> primitive) {
            runOnPrimitives(script, primitive);
        } else if (target.getReturnType() == Iterator.class) {
            runOnIterator(script, (Iterator<?>) made);
        } else if (made != null) {
            runOn(script, (Generator<?, ?, ?>) made);
        }
        return List.copyOf(events);
    }

    private void runOn(Script script, Generator<?, ?, ?> made) {
        @SuppressWarnings("unchecked")
        var generator = (Generator<Object, Object, Object>) made;
        int closedSteps = 0;
        for (String step : script.steps()) {
            attempt(step, () -> perform(step, generator));
            standing(generator);
            closedSteps += generator.state() == Generator.State.CLOSED ? 1 : 0;
            if (closedSteps > 4) {
                break;
            }
        }
        for (int i = 0; i < 6 && generator.state() != Generator.State.CLOSED; i++) {
            attempt("close at last", () -> perform("close", generator));
        }
        attempt("result", generator::result);
        standing(generator);
    }

    private void standing(Generator<?, ?, ?> generator) {
        events.add("   " + generator + " " + generator.suspendedAt()
                + (generator.delegate() == null ? "" : " delegating"));
    }

    private static Object perform(String step, Generator<Object, Object, Object> generator) throws Throwable {
        String[] words = step.split(" ");
        Object value = words.length == 1 || words[1].equals("null") ? null : parse(words[1]);
        return switch (words[0]) {
            case "next" -> generator.next();
            case "send" -> generator.send(value);
            case "advance" -> value == null ? generator.advance() : generator.advance(value);
            case "hasNext" -> generator.hasNext();
            case "value" -> generator.value();
            case "nextOr" -> generator.nextOr("fallback");
            case "raise" -> generator.raise((Throwable) value);
            case "result" -> generator.result();
            case "state" -> generator.state();
            case "close" -> {
                generator.close();
                yield "closed";
            }
            default -> throw new AssertionError(step);
        };
    }

    private static Object parse(String word) {
        return switch (word) {
            case "unchecked" -> new IllegalArgumentException("raised");
            case "checked" -> new IOException("raised");
            case "error" -> new AssertionError("raised");
            case "exit" -> new GeneratorExit();
            case "stop" -> new StopIteration("raised");
            default -> Integer.valueOf(word);
        };
    }

    /** A step as far as a plain iterator can do it. */
    private void runOnIterator(Script script, Iterator<?> iterator) {
        for (String step : script.steps()) {
            attempt(
                    step,
                    () -> step.equals("hasNext") || step.equals("advance") ? iterator.hasNext() : iterator.next());
        }
    }

    /** As an iterator first; what is left, as primitives. */
    private void runOnPrimitives(Script script, PrimitiveIterator<?, ?> iterator) {
        int half = script.steps().size() / 2;
        runOnIterator(new Script("", script.steps().subList(0, half)), iterator);
        for (String step : script.steps().subList(half, script.steps().size())) {
            attempt("primitive " + step, () -> step.equals("hasNext") ? iterator.hasNext() : nextOf(iterator));
            if (step.startsWith("raise")) {
                attempt("for each", () -> {
                    iterator.forEachRemaining(value -> events.add("each " + Shown.of(value)));
                    return null;
                });
            }
        }
    }

    private static Object nextOf(PrimitiveIterator<?, ?> iterator) {
        if (iterator instanceof PrimitiveIterator.OfInt ints) {
            return ints.nextInt();
        }
        return iterator instanceof PrimitiveIterator.OfLong longs
                ? longs.nextLong()
                : (Object) ((PrimitiveIterator.OfDouble) iterator).nextDouble();
    }

    private static Stream<?> boxed(BaseStream<?, ?> stream) {
        if (stream instanceof IntStream ints) {
            return ints.boxed();
        }
        if (stream instanceof LongStream longs) {
            return longs.boxed();
        }
        return stream instanceof DoubleStream doubles ? doubles.boxed() : (Stream<?>) stream;
    }

    /** Two iterators, interleaved. */
    private void runOnIterable(Script script, Iterable<?> iterable) {
        Object[] iterators = {attempt("one", iterable::iterator), attempt("two", iterable::iterator)};
        int turn = 0;
        for (String step : script.steps()) {
            if (iterators[turn % 2] instanceof Iterator<?> iterator) {
                attempt(turn % 2 + " " + step, () -> step.startsWith("send") ? iterator.next() : iterator.hasNext());
            }
            turn += step.hashCode() % 3 == 0 ? 1 : 2;
            turn += step.startsWith("hasNext") ? 1 : 0;
        }
    }

    private void runOnStream(Script script, Stream<?> stream) {
        attempt("stream", () -> {
            switch (script.steps().get(0)) {
                case "hasNext" -> {
                    return stream.limit(script.steps().size() / 4).toList();
                }
                case "advance" -> {
                    stream.limit(9).forEach(value -> events.add("each " + Shown.of(value)));
                    return null;
                }
                default -> {
                    runOnIterator(
                            new Script(
                                    "", script.steps().subList(0, script.steps().size() / 2)),
                            stream.iterator());
                    return null;
                }
            }
        });
        attempt("close", () -> {
            stream.close();
            return null;
        });
    }

    private interface Action {
        Object run() throws Throwable;
    }

    private Object attempt(String step, Action action) {
        String outcome;
        Object result = null;
        try {
            result = action.run();
            outcome = " -> " + Shown.of(result);
        } catch (Throwable thrown) {
            outcome = " !! " + Shown.of(thrown);
        }
        events.addAll(logged());
        events.add(step + outcome);
        return result;
    }

    @SuppressWarnings("unchecked")
    private List<String> logged() {
        try {
            return (List<String>) drain.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
