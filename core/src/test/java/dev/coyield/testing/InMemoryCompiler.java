package dev.coyield.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** javac from text to class files, nothing on disk. */
public final class InMemoryCompiler {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Opened once: that looks at every archive of the class path. */
    private static final JavaFileManager CLASS_PATH = JAVAC.getStandardFileManager(null, Locale.ROOT, null);

    private InMemoryCompiler() {}

    /** Compiles one source file at the level of the library's own. */
    public static Map<String, byte[]> compile(String fileName, String source) {
        return compile(17, Map.of(fileName, source));
    }

    /**
     * Compiles.
     *
     * @param release the release of Java
     * @param sources by file name, such as {@code Harbor.java}
     * @return the class files by binary class name, sorted
     */
    public static Map<String, byte[]> compile(int release, Map<String, String> sources) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var files = new Files(CLASS_PATH);
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        var options = List.of("--release", String.valueOf(release), "-g", "-proc:none", "-Xlint:-options");
        if (!JAVAC.getTask(null, files, diagnostics, options, null, units).call()) {
            throw new AssertionError(diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .toList()
                    .toString());
        }
        Map<String, byte[]> classFiles = new TreeMap<>();
        files.written.forEach((name, bytes) -> classFiles.put(name, bytes.toByteArray()));
        return classFiles;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String fileName, String text) {
            super(URI.create("string:///" + fileName), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoresEncodingErrors) {
            return text;
        }

        /** Sources are given by their simple names, whatever their package. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && toUri().getPath().endsWith("/" + simpleName + kind.extension);
        }
    }

    private static final class Files extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        Files(JavaFileManager compilers) {
            super(compilers);
        }

        /** Only class files are found on the class path: a source beside them is not compiled along. */
        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            return super.list(location, packageName, Set.of(JavaFileObject.Kind.CLASS), recurse);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
