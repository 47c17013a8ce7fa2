package dev.coyield.transform.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * What is needed of the generic signature of a class or a method (JVMS 4.7.9.1).
 *
 * @param variables the bounds of the type variables that it declares
 * @param returnArguments the type arguments of a method's return type; null for one that does not say what its values are
 */
record GenericSignature(Map<String, List<Written>> variables, List<@Nullable Written> returnArguments) {

    /**
     * A type without its own type arguments.
     *
     * @param dimensions how many, of an array
     * @param descriptor of its class or primitive type, or null
     * @param variable the name of the type variable that it is, or null
     */
    record Written(
            int dimensions,
            @Nullable String descriptor,
            @Nullable String variable) {}

    /** Reads one; null, or one that is malformed, says nothing, as for the JVM. */
    static GenericSignature read(@Nullable String signature) {
        var reader = new Reader();
        if (signature != null) {
            try {
                new SignatureReader(signature).accept(reader);
            } catch (RuntimeException malformed) {
                return new GenericSignature(Map.of(), List.of());
            }
        }
        return new GenericSignature(reader.variables, reader.returnArguments);
    }

    private static final class Reader extends SignatureVisitor {
        private final Map<String, List<Written>> variables = new LinkedHashMap<>();
        private final List<@Nullable Written> returnArguments = new ArrayList<>();
        private List<Written> bounds = new ArrayList<>();

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitFormalTypeParameter(String name) {
            bounds = new ArrayList<>();
            variables.put(name, bounds);
        }

        @Override
        public SignatureVisitor visitClassBound() {
            return new OneType(bounds::add);
        }

        @Override
        public SignatureVisitor visitInterfaceBound() {
            return new OneType(bounds::add);
        }

        @Override
        public SignatureVisitor visitReturnType() {
            return new Arguments(returnArguments);
        }

        /** What follows belongs to other types. */
        @Override
        public SignatureVisitor visitParameterType() {
            return new Ignored();
        }

        @Override
        public SignatureVisitor visitSuperclass() {
            return new Ignored();
        }

        @Override
        public SignatureVisitor visitInterface() {
            return new Ignored();
        }

        @Override
        public SignatureVisitor visitExceptionType() {
            return new Ignored();
        }
    }

    private static final class Ignored extends SignatureVisitor {
        Ignored() {
            super(Opcodes.ASM9);
        }
    }

    /** A type's own type arguments. */
    private static final class Arguments extends SignatureVisitor {
        private final List<@Nullable Written> found;

        Arguments(List<@Nullable Written> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visitTypeArgument() {
            found.add(null);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            int index = found.size();
            found.add(null);
            return wildcard == SUPER ? new Ignored() : new OneType(type -> found.set(index, type));
        }
    }

    private static final class OneType extends SignatureVisitor {
        private final Consumer<Written> found;
        private int dimensions;
        private String name = "";

        OneType(Consumer<Written> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public SignatureVisitor visitArrayType() {
            dimensions++;
            return this;
        }

        @Override
        public void visitBaseType(char descriptor) {
            found.accept(new Written(dimensions, String.valueOf(descriptor), null));
        }

        @Override
        public void visitTypeVariable(String variable) {
            found.accept(new Written(dimensions, null, variable));
        }

        @Override
        public void visitClassType(String className) {
            name = className;
        }

        @Override
        public void visitInnerClassType(String simpleName) {
            name += "$" + simpleName;
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Ignored();
        }

        @Override
        public void visitEnd() {
            found.accept(new Written(dimensions, "L" + name + ";", null));
        }
    }
}
