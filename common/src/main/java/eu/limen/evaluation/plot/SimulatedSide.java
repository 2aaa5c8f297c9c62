package eu.limen.evaluation.plot;

import eu.limen.analysis.WeekParameters;
import eu.limen.analysis.WeekSeries;
import eu.limen.analysis.WeekState;
import eu.limen.analysis.WeekStep;
import eu.limen.analysis.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** One side's simulated weeks as the weekly model sees them. */
final class SimulatedSide {

    /** Year-round swing of the rate: e^.4, half as much again in the high season. */
    private static final double AMPLITUDE = 0.4;

    private static final double RADIANS_PER_WEEK = 2 * Math.PI / 52.1775;
    private static final double DISPERSION = 1.5;

    private SimulatedSide() {}

    /**
     * The steps of so many weeks.
     *
     * @param ratePerThousand findings per 1,000 checks in a week, without season
     * @param checks of a week
     */
    static List<WeekStep> steps(int weeks, long seed, IntToDoubleFunction ratePerThousand, IntToDoubleFunction checks) {
        WeekSeries series = new WeekSeries(WeekParameters.standard());
        SimulatedCounts counts = new SimulatedCounts(DISPERSION, seed);
        WeekState state = series.start();
        List<WeekStep> steps = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            double made = checks.applyAsDouble(week);
            double mean = ratePerThousand.applyAsDouble(week) * season(week) * made / 1_000;
            WeekStep step = series.step(state, Window.ofRate(week, counts.of(week, mean), made), false);
            steps.add(step);
            state = step.state();
        }
        return steps;
    }

    private static double season(int week) {
        return StrictMath.exp(AMPLITUDE * StrictMath.cos(RADIANS_PER_WEEK * week));
    }
}
