package dev.coyield.proof.everywhere;

import java.util.Map;

/** Defines classes to have them verified: some of a corpus rewritten, the others as they are. */
final class ThrowAwayLoader extends ClassLoader {
    private final Corpus corpus;
    private final Map<String, byte[]> rewritten;

    ThrowAwayLoader(Corpus corpus, Map<String, byte[]> rewritten) {
        super(ThrowAwayLoader.class.getClassLoader());
        this.corpus = corpus;
        this.rewritten = rewritten;
    }

    /** Links a class: verifies it, but runs nothing of it. */
    void link(String internalName) throws ClassNotFoundException {
        Class.forName(internalName.replace('/', '.'), false, this).getDeclaredConstructors();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        String internalName = name.replace('.', '/');
        if (!rewritten.containsKey(internalName) && !corpus.contains(internalName)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes =
                    rewritten.containsKey(internalName) ? rewritten.get(internalName) : corpus.read(internalName);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
