package dev.coyield.proof.everywhere;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a test run how much was suspended in it. */
public final class Tally implements TestExecutionListener {
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        System.out.printf("%,d coroutines were driven, and suspended %,d times%n", Drive.runs(), Drive.suspensions());
    }
}
