package dev.coyield.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What can be named at a place, and what may be done there. */
final class Scope {
    /** A local, a parameter or a field. */
    record Variable(String name, Sort sort, Use use) {}

    /** What may be done with a variable, apart from reading it. */
    enum Use {
        ASSIGN,
        CAPTURE,
        /** Both. */
        FIELD,
        NOTHING
    }

    /**
     * What a jump may leave or go on with.
     *
     * @param label null for a switch, which is left without one
     * @param isLoop whether {@code continue} goes on with it
     */
    record Target(String label, boolean isLoop) {}

    /**
     * The method around.
     *
     * @param channel what it yields; null in one that does not
     * @param level of the method: it calls those above
     * @param isInstance whether there is a {@code this}
     */
    record Around(Channel channel, int level, boolean isInstance) {}

    private final Scope outer;
    private final Around around;
    private final boolean mayYield;
    private final boolean mayReturn;
    private final boolean mayTry;
    private final List<Target> targets;
    private final List<Variable> variables = new ArrayList<>();

    private Scope(
            Scope outer, Around around, boolean mayYield, boolean mayReturn, boolean mayTry, List<Target> targets) {
        this.outer = outer;
        this.around = around;
        this.mayYield = mayYield;
        this.mayReturn = mayReturn;
        this.mayTry = mayTry;
        this.targets = targets;
    }

    /** Of a method. */
    static Scope of(Around around) {
        return new Scope(null, around, around.channel != null, around.channel != null, true, List.of());
    }

    /** A block within. */
    Scope block() {
        return new Scope(this, around, mayYield, mayReturn, mayTry, targets);
    }

    /** A block within that a jump can leave. */
    Scope block(Target target) {
        List<Target> all = new ArrayList<>(targets);
        all.add(target);
        return new Scope(this, around, mayYield, mayReturn, mayTry, all);
    }

    /**
     * Where no jump leads out: in a switch expression.
     *
     * @param isFirst whether no operand lies on the stack before it; javac 17 fails on a {@code try} over a long one
     */
    Scope enclosed(boolean isFirst) {
        return new Scope(this, around, mayYield, false, mayTry && isFirst, List.of());
    }

    /** Where nothing may suspend. */
    Scope atomic() {
        return new Scope(this, around, false, false, mayTry, List.of());
    }

    /** Within a lambda: what it captures, and what its body may do. */
    Scope captured(Channel channel) {
        var inner = new Scope(
                null,
                new Around(channel, around.level, around.isInstance),
                channel != null,
                channel != null,
                true,
                List.of());
        all(variable -> variable.use == Use.CAPTURE || variable.use == Use.FIELD)
                .forEach(inner.variables::add);
        return inner;
    }

    /** Where nothing may be assigned to, though it may suspend: in a guard. */
    Scope guard() {
        var guard = new Scope(null, around, mayYield, false, false, List.of());
        all(variable -> variable.use == Use.CAPTURE || variable.use == Use.FIELD)
                .forEach(guard.variables::add);
        return guard;
    }

    /** Within a method of an anonymous class. */
    Scope inner(Channel channel) {
        Scope inner = captured(channel);
        inner.variables.removeIf(variable -> variable.name.startsWith("this."));
        return inner;
    }

    void declare(String name, Sort sort, Use use) {
        variables.add(new Variable(name, sort, use));
    }

    Around around() {
        return around;
    }

    boolean mayYield() {
        return mayYield;
    }

    boolean mayReturn() {
        return mayReturn;
    }

    boolean mayTry() {
        return mayTry;
    }

    List<Target> targets() {
        return targets;
    }

    List<Variable> readable(Sort sort) {
        return all(variable -> variable.sort == sort);
    }

    List<Variable> assignable(Sort sort) {
        return all(variable -> variable.sort == sort && (variable.use == Use.ASSIGN || variable.use == Use.FIELD));
    }

    List<Variable> all(Predicate<Variable> wanted) {
        List<Variable> found = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            scope.variables.stream().filter(wanted).forEach(found::add);
        }
        return found;
    }
}
