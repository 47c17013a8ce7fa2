package dev.coyield.debugging;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.ArrayReference;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.LocalVariable;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.PrimitiveValue;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.Value;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.LocatableEvent;
import com.sun.jdi.event.StepEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.StepRequest;
import dev.coyield.testing.oracle.OracleLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A program that runs in a JVM of its own under a debugger, which stops in one of its classes and notes what it sees. */
final class DebuggedProgram {
    /** How the debugger gets from one stop to the next. */
    enum Mode {
        /** A breakpoint at each line. */
        BREAKPOINTS,
        /** A breakpoint at the first line of each method, and steps into calls from there on. */
        STEPS
    }

    private final VirtualMachine vm;
    private final String className;
    private final Mode mode;
    private final List<Seen> seen = new ArrayList<>();
    private final Set<ThreadReference> stepping = new HashSet<>();

    private DebuggedProgram(VirtualMachine vm, String className, Mode mode) {
        this.vm = vm;
        this.className = className;
        this.mode = mode;
    }

    /** Runs a class's main method to its end; answers what was seen. */
    static List<Seen> run(String className, String classPath, Mode mode) throws Exception {
        var connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("main").setValue(className);
        arguments.get("options").setValue("-cp \"" + classPath + "\" -Xshare:auto -XX:TieredStopAtLevel=1");
        var program = new DebuggedProgram(connector.launch(arguments), className, mode);
        try {
            program.debug();
        } finally {
            program.vm.process().destroyForcibly();
        }
        return program.seen;
    }

    private void debug() throws Exception {
        var prepared = vm.eventRequestManager().createClassPrepareRequest();
        prepared.addClassFilter(className);
        prepared.enable();
        try {
            while (true) {
                EventSet events = vm.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof VMDisconnectEvent) {
                        return;
                    }
                    take(event);
                }
                events.resume();
            }
        } catch (VMDisconnectedException end) {
            // The program has ended while it was looked at.
        }
    }

    private void take(Event event) throws Exception {
        if (event instanceof ClassPrepareEvent loaded) {
            setBreakpoints(loaded.referenceType());
        } else if (event instanceof BreakpointEvent stop) {
            if (mode == Mode.BREAKPOINTS) {
                see(stop);
            } else if (stepping.add(stop.thread())) {
                see(stop);
                step(stop.thread());
            }
        } else if (event instanceof StepEvent stop && hasSource(stop.location())) {
            see(stop);
        }
    }

    private void setBreakpoints(ReferenceType type) throws AbsentInformationException {
        Set<Method> entered = new HashSet<>();
        for (Location line : type.allLineLocations()) {
            if (mode == Mode.BREAKPOINTS || entered.add(line.method())) {
                vm.eventRequestManager().createBreakpointRequest(line).enable();
            }
        }
    }

    private void step(ThreadReference thread) {
        var request = vm.eventRequestManager().createStepRequest(thread, StepRequest.STEP_LINE, StepRequest.STEP_INTO);
        request.addClassFilter(className);
        request.setSuspendPolicy(EventRequest.SUSPEND_ALL);
        request.enable();
    }

    private void see(LocatableEvent event) throws IncompatibleThreadStateException, AbsentInformationException {
        Location at = event.location();
        String method = at.method().name();
        seen.add(new Seen(
                method.replace(OracleLoader.BODY_SUFFIX, ""),
                at.lineNumber(),
                placeInLine(at),
                locals(event.thread().frame(0))));
    }

    /** Debuggers go on where there is no line, as in the method that makes a generator, and in synthetic methods. */
    private static boolean hasSource(Location at) {
        return at.lineNumber() > 0 && !at.method().isSynthetic();
    }

    private static Seen.At placeInLine(Location at) throws AbsentInformationException {
        List<Location> starts = at.method().allLineLocations();
        if (at.codeIndex() < starts.get(0).codeIndex()) {
            return Seen.At.BEFORE_FIRST;
        }
        return starts.contains(at) ? Seen.At.START : Seen.At.WITHIN;
    }

    private static Map<String, String> locals(StackFrame frame) throws AbsentInformationException {
        Map<String, String> locals = new TreeMap<>();
        for (LocalVariable variable : frame.visibleVariables()) {
            locals.put(variable.name() + " " + variable.typeName(), show(frame.getValue(variable)));
        }
        return locals;
    }

    private static String show(Value value) {
        if (value == null || value instanceof PrimitiveValue) {
            return String.valueOf(value);
        }
        if (value instanceof StringReference text) {
            return '"' + text.value() + '"';
        }
        if (value instanceof ArrayReference array) {
            return array.getValues().stream()
                    .map(DebuggedProgram::show)
                    .toList()
                    .toString();
        }
        var object = (ObjectReference) value;
        var boxed = object.referenceType().fieldByName("value");
        String name = object.referenceType().name();
        // The generators themselves are of different classes.
        return name.startsWith("java.lang.") && boxed != null ? name + " " + object.getValue(boxed) : "an object";
    }
}
