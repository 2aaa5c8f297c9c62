package eu.limen.evaluation;

import eu.limen.analysis.EDetector;
import eu.limen.analysis.GammaRate;
import eu.limen.analysis.JustificationRate;
import eu.limen.analysis.RateRatio;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Claims that the proof must not make: each leaves out one thing, and is shown to err for it. */
final class NaiveClaims {

    private static final double THETA = 0.5;
    private static final double POSTERIOR = 0.95;
    private static final int COMPARED_WEEKS = 4;
    private static final GammaRate HALF_A_COUNT = new GammaRate(0.5, 0);

    private NaiveClaims() {}

    /** The e-detector as if counts were Poisson. */
    static int poisson(ControlRun run) {
        return detected(run, run.counts()[0], week -> run.checks(0, week), 1);
    }

    /** The e-detector on counts and checks of all sides thrown together. */
    static int pooled(ControlRun run) {
        double[] counts = new double[run.scenario().weeks()];
        for (double[] side : run.counts()) {
            Arrays.setAll(counts, week -> counts[week] + side[week]);
        }
        return detected(
                run, counts, week -> allChecks(run, week), run.scenario().dispersion());
    }

    /** The first week in which the last four make a fall as good as certain. */
    static int peeking(ControlRun run) {
        double dispersion = run.scenario().dispersion();
        int firstLook = run.scenario().firstLook();
        GammaRate then = rate(run, run.scenario().historyWeeks(), firstLook, dispersion);
        for (int look = 1; look <= ControlScenario.LOOKS; look++) {
            int week = firstLook + look - 1;
            GammaRate now = rate(run, Math.max(firstLook, week + 1 - COMPARED_WEEKS), week + 1, dispersion);
            if (new RateRatio(now, then).probabilityBelow(THETA) >= POSTERIOR) {
                return look;
            }
        }
        return ControlSimulation.NEVER;
    }

    private static GammaRate rate(ControlRun run, int from, int to, double dispersion) {
        double counted = Arrays.stream(run.counts()[0], from, to).sum();
        double checked = 0;
        for (int week = from; week < to; week++) {
            checked += run.checks(0, week);
        }
        return HALF_A_COUNT.after(counted, checked, dispersion);
    }

    private static double allChecks(ControlRun run, int week) {
        double checks = 0;
        for (int side = 0; side < run.counts().length; side++) {
            checks += run.checks(side, week);
        }
        return checks;
    }

    private static int detected(ControlRun run, double[] counts, IntToDoubleFunction checks, double dispersion) {
        int firstLook = run.scenario().firstLook();
        double checked = 0;
        for (int week = run.scenario().historyWeeks(); week < firstLook; week++) {
            checked += checks.applyAsDouble(week);
        }
        double counted =
                Arrays.stream(counts, run.scenario().historyWeeks(), firstLook).sum();
        double rate =
                new JustificationRate(counted, checked, dispersion).lowerBound(JustificationRate.ONE_STREAM_ALPHA);
        double[] sums = EDetector.start();
        for (int look = 1; look <= ControlScenario.LOOKS; look++) {
            int week = firstLook + look - 1;
            sums = EDetector.after(sums, counts[week], THETA * rate * checks.applyAsDouble(week), dispersion);
            if (EDetector.evidence(sums) >= EDetector.SUFFICIENT) {
                return look;
            }
        }
        return ControlSimulation.NEVER;
    }
}
