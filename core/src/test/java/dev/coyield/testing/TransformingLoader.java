package dev.coyield.testing;

import dev.coyield.transform.ClassFile;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.Reentry;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;

/**
 * Loads test programs through the transformer, each loader afresh: classes of one package prefix are read from the test
 * class path, transformed, checked with {@link CheckClassAdapter} and defined here; all others come from the parent.
 */
public final class TransformingLoader extends ClassLoader {
    private final String prefix;
    private final Function<String, byte[]> originals;
    private final CoroutineTransformer transformer;
    private final Map<String, byte[]> emitted = new LinkedHashMap<>();
    private final ClassLoader looks = new Looks();

    public TransformingLoader(String prefix) {
        this(prefix, TransformingLoader::originalOrNull);
    }

    /** With classes from elsewhere; {@code originals} gives null for one that there is not. */
    public TransformingLoader(String prefix, Function<String, byte[]> originals) {
        this(prefix, originals, Reentry.WITHIN_BUDGET);
    }

    /** With bodies that come back into loops in a chosen way. */
    public TransformingLoader(String prefix, Function<String, byte[]> originals, Reentry reentry) {
        super(TransformingLoader.class.getClassLoader());
        this.prefix = prefix;
        this.originals = originals;
        this.transformer = new CoroutineTransformer(reentry);
    }

    static byte[] originalOrNull(String className) {
        return TransformingLoader.class.getResource("/" + className.replace('.', '/') + ".class") == null
                ? null
                : original(className);
    }

    /** The bytes of an original class on the test class path. */
    public static byte[] original(String className) {
        String resource = className.replace('.', '/') + ".class";
        try (InputStream in = TransformingLoader.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no class file " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(prefix)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        if (!emitted.containsKey(name)) {
            transform(name);
        }
        byte[] bytes = emitted.get(name);
        verify(name, bytes);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private void transform(String name) throws ClassNotFoundException {
        byte[] original = originals.apply(name);
        if (original == null) {
            throw new ClassNotFoundException(name);
        }
        Outcome outcome = transformer.transform(original);
        if (outcome instanceof Outcome.Rejected rejected) {
            throw new AssertionError(name + " is rejected: " + rejected.problems());
        }
        emitted.put(name, original);
        if (outcome instanceof Outcome.Transformed transformed) {
            for (ClassFile file : transformed.classFiles()) {
                emitted.put(file.internalName().replace('/', '.'), file.bytes());
            }
        }
    }

    private void verify(String name, byte[] bytes) {
        var complaints = new StringWriter();
        CheckClassAdapter.verify(new ClassReader(bytes), looks, false, new PrintWriter(complaints));
        if (!complaints.toString().isEmpty()) {
            throw new AssertionError(name + " does not verify:\n" + complaints);
        }
    }

    /**
     * The same classes for the verifier to look at: it asks for those that are being defined, a super class while its sub class
     * is, which would go round in a circle.
     */
    private final class Looks extends ClassLoader {
        Looks() {
            super(TransformingLoader.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(prefix)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                if (!emitted.containsKey(name)) {
                    transform(name);
                }
                byte[] bytes = emitted.get(name);
                return defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}
