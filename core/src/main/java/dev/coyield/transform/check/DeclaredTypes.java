package dev.coyield.transform.check;

import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * What a coroutine method's generic return type says of its values. Null stands for what it does not say: a type variable,
 * a wildcard, a raw type.
 *
 * @param yielded {@code Y}
 * @param sent {@code S}
 * @param result {@code R}
 */
record DeclaredTypes(
        @Nullable Type yielded,
        @Nullable Type sent,
        @Nullable Type result) {

    static DeclaredTypes of(CoroutineMethod method) {
        if (method.node().signature == null) {
            return new DeclaredTypes(null, null, null);
        }
        var arguments = new Arguments();
        new SignatureReader(method.node().signature).accept(new SignatureVisitor(Opcodes.ASM9) {
            @Override
            public SignatureVisitor visitReturnType() {
                return arguments;
            }
        });
        boolean isGenerator = method.kind() == ReturnKind.GENERATOR;
        return new DeclaredTypes(
                arguments.get(0), isGenerator ? arguments.get(1) : null, isGenerator ? arguments.get(2) : null);
    }

    /** The erasures of a type's own type arguments. */
    private static final class Arguments extends SignatureVisitor {
        private final List<@Nullable Type> found = new ArrayList<>();

        Arguments() {
            super(Opcodes.ASM9);
        }

        @Nullable Type get(int index) {
            return index < found.size() ? found.get(index) : null;
        }

        @Override
        public void visitTypeArgument() {
            found.add(null);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            int index = found.size();
            found.add(null);
            return new Erasure(type -> found.set(index, wildcard == INSTANCEOF ? type : null));
        }
    }

    /** The erasure of one type; nothing for a type variable. */
    private static final class Erasure extends SignatureVisitor {
        private final Consumer<Type> found;
        private String dimensions = "";
        private @Nullable String name;

        Erasure(Consumer<Type> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public SignatureVisitor visitArrayType() {
            dimensions += "[";
            return this;
        }

        @Override
        public void visitBaseType(char descriptor) {
            found.accept(Type.getType(dimensions + descriptor));
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
            return new SignatureVisitor(Opcodes.ASM9) {};
        }

        @Override
        public void visitEnd() {
            found.accept(Type.getType(dimensions + "L" + name + ";"));
        }
    }
}
