package eu.limen.analysis.fall;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much one side's weekly counts scatter around their own rate.
 *
 * @param errors Pearson's sum of (found - expected)^2 / expected
 * @param freedom weeks with checks beyond the first
 * @param found findings of all these weeks
 */
record Scatter(double errors, int freedom, double found) {

    private static final Scatter NONE = new Scatter(0, 0, 0);

    /** Of a baseline, its season taken out where it is known. */
    static Scatter of(List<SideWeek> weeks, Span span, SeasonEstimate season) {
        double found = 0;
        double checks = 0;
        double squares = 0;
        int exposed = 0;
        for (int i = 0; i < weeks.size(); i++) {
            SideWeek week = weeks.get(i);
            if (week.exposed()) {
                double seasonal =
                        week.exposure(1) * season.factor(span.from() + i, span).factor();
                found += week.found();
                checks += seasonal;
                squares += week.found() * week.found() / seasonal;
                exposed++;
            }
        }
        boolean scattered = found > 0 && exposed > 1;
        return scattered ? new Scatter(Math.max(0, squares * checks / found - found), exposed - 1, found) : NONE;
    }

    /**
     * The dispersion to reckon with, rather too large than too small since validity rests on it: the larger of what the weeks
     * show and what they leave of the guess before data (methods 3).
     *
     * <p>Sides count by their findings. The e-value is convex in the dispersion, so with the mean of the sides' it is valid
     * for their sum.
     */
    static double dispersion(Collection<Scatter> sides, FallRules rules) {
        double found = 0;
        double weighted = 0;
        int freedom = 0;
        for (Scatter side : sides) {
            if (side.freedom > 0) {
                found += side.found;
                weighted += side.found * side.errors / side.freedom;
                freedom += side.freedom;
            }
        }
        double shown = found > 0 ? weighted / found : 1;
        double weight = rules.startDispersionWeight();
        double guessed = (weight * rules.startDispersion() + freedom * shown) / (weight + freedom);
        return Math.max(1, Math.max(guessed, shown));
    }

    /** What the weekly models make of the dispersion meanwhile, sides by their findings in the baseline; 1 where nobody reports. */
    static double dispersion(FallState state, FallWeek week) {
        double found = 0;
        double weighted = 0;
        for (Map.Entry<String, SideRecent> side : new TreeMap<>(week.sides()).entrySet()) {
            SideBaseline baseline = state.baselines().get(side.getKey());
            double share = baseline == null ? 0 : baseline.justification().found();
            found += share;
            weighted += share * side.getValue().dispersion();
        }
        return found > 0 ? weighted / found : 1;
    }
}
