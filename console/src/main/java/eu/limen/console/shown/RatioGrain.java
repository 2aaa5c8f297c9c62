package eu.limen.console.shown;

import eu.limen.disclosure.ShownCount;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A ratio of a sum of weeks to what was expected of them, as coarse as the sum must be. Exact to two digits it would give the sum back, and beside the other
 * weeks a week or a day that is hidden: so it is rounded to a step that stands for twice five counts at least. Pure.
 */
final class RatioGrain {

    private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5};

    /** The weeks of the sum do not weigh the same, so what is expected of them all is known to a factor of two only. */
    private static final int MARGIN = 2;

    /** The weeks that a ratio speaks of ({@link eu.limen.model.ThreatScore}). */
    private static final int WEEKS = 4;

    private RatioGrain() {}

    /**
     * The ratio in words; null where even the coarsest step would tell.
     *
     * @param expectedOfWeek what the ratio 1 stands for, in counts of one week
     */
    static @Nullable String of(double ratio, @Nullable Double expectedOfWeek) {
        if (expectedOfWeek == null || !Double.isFinite(ratio)) {
            return null;
        }
        for (double step : STEPS) {
            if (step * WEEKS * expectedOfWeek >= MARGIN * ShownCount.LEAST_SHOWN) {
                double rounded = Math.rint(ratio / step) * step;
                return String.format(Locale.ROOT, step < 1 ? "%.1f" : "%.0f", rounded);
            }
        }
        return null;
    }
}
