package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import dev.coyield.transform.analysis.MonitorFlow;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;

/** No suspension while a monitor is held. */
public final class MonitorRule {
    private MonitorRule() {}

    /** Checks the points of a coroutine. */
    public static List<Problem> check(Subject subject, List<SuspensionPoint> points, MonitorFlow monitors) {
        List<Problem> problems = new ArrayList<>();
        for (SuspensionPoint point : points) {
            AbstractInsnNode enter = monitors.innermost(point.call().node());
            if (enter != null) {
                problems.add(Problem.error(
                        subject.at(point.call().line()),
                        "%s while a monitor is held (synchronized at line %d)."
                                .formatted(point.call().name(), CoCalls.lineOf(enter)),
                        "A suspended coroutine cannot keep a monitor: it leaves the method that holds it.",
                        "Move the call out of the synchronized block, or guard the state with a"
                                + " java.util.concurrent.locks.Lock."));
            }
        }
        return problems;
    }
}
