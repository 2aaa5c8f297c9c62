package eu.limen.analysis;

import eu.limen.analysis.maths.CountDistribution;
import java.util.Arrays;
import java.util.List;

/**
 * Raises the alarms of one flow week by week: for a sudden rise by the predictive test, for a sustained one by a sum of log
 * likelihood ratios that starts again after each alarm (methods 2.2, after Hoehle and Paul 2008).
 *
 * <p>The sides are judged together: their means and variances add up, and a negative binomial is matched to the sums. A
 * side enters the sum of likelihood ratios with its first year behind it. A week in which no side can be judged changes
 * nothing but the counts.
 */
public final class AlarmPair {

    private final AlarmParameters parameters;
    private final double logRatio;

    public AlarmPair(AlarmParameters parameters) {
        this.parameters = parameters;
        this.logRatio = StrictMath.log(parameters.sustainedRatio());
    }

    /** The state of a flow of which nothing has been seen. */
    public PairState start() {
        return new PairState(0, new double[0]);
    }

    /**
     * The next week of the flow, and the state after it.
     *
     * @param sides the same week of each side that the flow has, in any order
     */
    public PairStep step(PairState state, List<WeekStep> sides) {
        double[] counts = withNewest(state.counts(), reported(sides));
        Sums sums = Sums.of(sides);
        double cusum = Math.max(0, state.cusum() + logLikelihoodRatio(sides));
        boolean sustained = cusum >= parameters.sustainedLimit();
        PairState next = new PairState(sustained ? 0 : cusum, counts);
        if (!sums.assessable()) {
            return new PairStep(
                    next,
                    false,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    cusum,
                    false,
                    false,
                    false);
        }
        double pValue = new CountDistribution(sums.expected(), sums.variance()).upperTail(sums.observed());
        boolean sudden = pValue <= parameters.suddenAlpha();
        boolean enough = Arrays.stream(counts).sum() >= parameters.fewestCounts();
        return new PairStep(
                next,
                true,
                sums.observed(),
                sums.expected(),
                sums.variance(),
                pValue,
                sums.slowExpected(),
                cusum,
                sudden,
                sustained,
                enough && (sudden || sustained));
    }

    /** [y ln kappa - (kappa - 1) mu] / phi over the sides with a year, phi the mean of theirs weighted by their means. */
    private double logLikelihoodRatio(List<WeekStep> sides) {
        double observed = 0;
        double expected = 0;
        double dispersed = 0;
        for (WeekStep side : sides) {
            if (side.assessable() && side.seasonal()) {
                observed += side.window().count();
                expected += side.slow().mean();
                dispersed += side.slow().dispersion() * side.slow().mean();
            }
        }
        if (expected <= 0) {
            return 0;
        }
        double excess = (parameters.sustainedRatio() - 1) * expected;
        return (observed * logRatio - excess) / (dispersed / expected);
    }

    private static double reported(List<WeekStep> sides) {
        double counts = 0;
        for (WeekStep side : sides) {
            counts += side.window().isExposed() ? side.window().count() : 0;
        }
        return counts;
    }

    private double[] withNewest(double[] counts, double newest) {
        int dropped = Math.max(0, counts.length + 1 - parameters.countedWindows());
        double[] next = Arrays.copyOfRange(counts, dropped, counts.length + 1);
        next[next.length - 1] = newest;
        return next;
    }

    /** Over the sides that can be judged. */
    private record Sums(boolean assessable, double observed, double expected, double variance, double slowExpected) {

        static Sums of(List<WeekStep> sides) {
            boolean assessable = false;
            double observed = 0;
            double expected = 0;
            double variance = 0;
            double slowExpected = 0;
            for (WeekStep side : sides) {
                if (side.assessable()) {
                    assessable = true;
                    observed += side.window().count();
                    expected += side.expected().mean();
                    variance += side.expected().variance();
                    slowExpected += side.slow().mean();
                }
            }
            return new Sums(assessable, observed, expected, variance, slowExpected);
        }
    }
}
