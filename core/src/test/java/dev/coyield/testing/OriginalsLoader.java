package dev.coyield.testing;

import java.util.Map;

/** Defines class files of one package as they are. */
public final class OriginalsLoader extends ClassLoader {
    private final String prefix;
    private final Map<String, byte[]> classFiles;

    public OriginalsLoader(String prefix, Map<String, byte[]> classFiles) {
        super(OriginalsLoader.class.getClassLoader());
        this.prefix = prefix;
        this.classFiles = classFiles;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null || !name.startsWith(prefix)) {
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
            byte[] bytes = classFiles.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
