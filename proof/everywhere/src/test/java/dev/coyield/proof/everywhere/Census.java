package dev.coyield.proof.everywhere;

import dev.coyield.transform.ClassFile;
import dev.coyield.transform.Reentry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Suspends the classes of a corpus, has the virtual machine verify what comes out, and counts. */
final class Census {
    /** So many classes share a loader; what it has defined is forgotten then. */
    private static final int SLICE = 100;

    /** The version's offset in a class file. */
    private static final int VERSION = 6;

    private final Corpus corpus;
    private final ClassSuspender suspender;
    private final List<String> failures = new ArrayList<>();
    private final List<String> tooLarge = new ArrayList<>();
    private final List<String> unlinkable = new ArrayList<>();
    private int methods;
    private int points;
    /** How many classes are of a version that the transformer does not read; jlink writes some into the JDK. */
    private int old;

    private long nanos;

    private Census(Corpus corpus, Spacing spacing, Reentry reentry) {
        this.corpus = corpus;
        this.suspender = new ClassSuspender(spacing, reentry);
    }

    static Census of(Corpus corpus, List<String> names, Spacing spacing, Reentry reentry) {
        var census = new Census(corpus, spacing, reentry);
        for (int start = 0; start < names.size(); start += SLICE) {
            census.take(names.subList(start, Math.min(start + SLICE, names.size())));
        }
        return census;
    }

    private void take(List<String> names) {
        Map<String, byte[]> rewritten = new HashMap<>();
        for (String name : names) {
            suspend(name).forEach(file -> rewritten.put(file.internalName(), file.bytes()));
        }
        var loader = new ThrowAwayLoader(corpus, rewritten);
        rewritten.keySet().stream().sorted().forEach(name -> link(name, loader));
    }

    private List<ClassFile> suspend(String name) {
        byte[] original = corpus.read(name);
        if (new ClassReader(original).readShort(VERSION) < Opcodes.V1_8) {
            old++;
            return List.of();
        }
        long start = System.nanoTime();
        try {
            Suspended suspended = suspender.suspend(original);
            methods += suspended.methods();
            points += suspended.points();
            suspended.tooLarge().forEach(method -> tooLarge.add(name + "." + method));
            return suspended.classFiles();
        } catch (RuntimeException e) {
            failures.add(name + ": " + e + " caused by " + e.getCause());
            return List.of();
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    private void link(String name, ThrowAwayLoader loader) {
        try {
            loader.link(name);
        } catch (ClassNotFoundException | LinkageError e) {
            (isLinkableItself(name) ? failures : unlinkable).add(name + ": " + e);
        }
    }

    /** Whether a class of the corpus can be linked as it is, with what else is there. */
    private boolean isLinkableItself(String name) {
        try {
            if (corpus.contains(name)) {
                new ThrowAwayLoader(corpus, Map.of()).link(name);
            }
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** What the transformer or the verifier did not take. */
    List<String> failures() {
        return failures;
    }

    int methods() {
        return methods;
    }

    @Override
    public String toString() {
        return ("%,d methods suspend at %,d points; %,.0f methods/s; too large: %s; not linkable as they are: %d; older than"
                        + " Java 8: %d")
                .formatted(methods, points, methods * 1e9 / Math.max(1, nanos), tooLarge, unlinkable.size(), old);
    }
}
