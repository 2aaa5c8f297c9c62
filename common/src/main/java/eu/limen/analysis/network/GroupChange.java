package eu.limen.analysis.network;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.LogChange;
import eu.limen.analysis.RateRatio;
import java.util.List;

/**
 * The change that several series have in common, each with its own rate.
 *
 * <p>Their exposures are not comparable, since sides and sections differ in what a check finds; so each is weighed with its series' own rate,
 * at the common change that the counts make most likely. With one series, or where all exposures change alike, this is pooling.
 *
 * @param countBefore findings of all series before
 * @param countAfter findings of all series after
 * @param weightBefore exposure before, weighed
 * @param weightAfter exposure after, weighed
 * @param widening factor >= 1 by which the variance exceeds that of the sums, where exposures change unlike
 */
record GroupChange(double countBefore, double countAfter, double weightBefore, double weightAfter, double widening) {

    /** Prior of a change: half an event on each side, no exposure. */
    private static final double PRIOR_COUNT = 0.5;

    private static final int MOST_STEPS = 200;
    private static final double CLOSE_ENOUGH = 1e-12;

    /** The common change of series that are all comparable. */
    static GroupChange of(List<BeforeAfter> series) {
        double before = series.stream().mapToDouble(BeforeAfter::countBefore).sum();
        double after = series.stream().mapToDouble(BeforeAfter::countAfter).sum();
        double factor = 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = (after + PRIOR_COUNT)
                    / (before + PRIOR_COUNT)
                    * weightBefore(series, factor)
                    / weightAfter(series, factor);
            boolean settled = Math.abs(next - factor) <= CLOSE_ENOUGH * next;
            factor = next;
            if (settled) {
                break;
            }
        }
        return new GroupChange(
                before, after, weightBefore(series, factor), weightAfter(series, factor), widening(series, factor));
    }

    /** The logarithm of the ratio of the rate after to the rate before (methods 1.3, counts and exposures divided by the dispersion). */
    LogChange logChange(double dispersion) {
        GammaRate prior = new GammaRate(PRIOR_COUNT / dispersion, 0);
        LogChange change = LogChange.of(new RateRatio(
                prior.after(countAfter, weightAfter, dispersion), prior.after(countBefore, weightBefore, dispersion)));
        return new LogChange(change.mean(), widening * change.variance());
    }

    /** Findings to be expected after if every rate had changed by a factor. */
    double expectedAfter(double factor) {
        return countBefore * ratio() * factor;
    }

    /** Exposure after to exposure before. */
    double ratio() {
        return weightAfter / weightBefore;
    }

    private static double weightBefore(List<BeforeAfter> series, double factor) {
        return series.stream()
                .mapToDouble(one -> rate(one, factor) * one.exposureBefore())
                .sum();
    }

    private static double weightAfter(List<BeforeAfter> series, double factor) {
        return series.stream()
                .mapToDouble(one -> rate(one, factor) * one.exposureAfter())
                .sum();
    }

    /** Rate before, as all its counts say it; half an event more, so that a series without any does not vanish. */
    private static double rate(BeforeAfter one, double factor) {
        return events(one) / (one.exposureBefore() + factor * one.exposureAfter());
    }

    private static double events(BeforeAfter one) {
        return one.countBefore() + one.countAfter() + PRIOR_COUNT;
    }

    /** Information of the sums by that of the series: events times p (1 - p), p the share of them to be expected after. */
    private static double widening(List<BeforeAfter> series, double factor) {
        double all = 0;
        double after = 0;
        double information = 0;
        for (BeforeAfter one : series) {
            double events = events(one);
            double share = factor * rate(one, factor) * one.exposureAfter() / events;
            all += events;
            after += events * share;
            information += events * share * (1 - share);
        }
        return after * (1 - after / all) / information;
    }
}
