package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The sums of an episode's days.
 *
 * @param exposureChange daily exposure of these days against the 14 days before, as a ratio
 * @param expectedFalsePerYear how many such alerts chance alone would give in a year, per key
 */
record Figures(
        long observed,
        double expected,
        @Nullable Double exposureChange,
        @Nullable Double expectedFalsePerYear) {

    static Figures of(
            Collection<LabelledDay> days, @Nullable Double exposureBefore, @Nullable Double expectedFalsePerYear) {
        long observed = days.stream().mapToLong(LabelledDay::observed).sum();
        double expected = days.stream().mapToDouble(LabelledDay::expected).sum();
        return new Figures(observed, expected, exposureChange(days, exposureBefore), expectedFalsePerYear);
    }

    /** Observed against expected; infinite where nothing was to be expected. */
    double ratio() {
        if (observed == 0) {
            return 0;
        }
        return expected == 0 ? Double.POSITIVE_INFINITY : observed / expected;
    }

    private static @Nullable Double exposureChange(Collection<LabelledDay> days, @Nullable Double before) {
        var now = Evidence.meanExposure(days);
        return now == null || before == null || before == 0 ? null : Double.valueOf(now / before);
    }
}
