package eu.limen.analysis.fall;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One look at a week, each side against its own baseline (methods 3).
 *
 * <p>Raw exposures of two sides are never pooled: their checks differ in what they find, and a shift of checks from one side
 * to the other would look like a fall.
 */
final class Look {

    /** Sides with checks in the baseline. */
    private final List<SideLook> compared;
    /** Those of them with checks in the compared weeks. */
    private final List<SideLook> exposed;

    private final FallRules rules;
    private final double boundError;
    private final @Nullable JointChange change;

    private Look(List<SideLook> compared, FallRules rules) {
        this.compared = compared;
        this.exposed = compared.stream().filter(SideLook::exposed).toList();
        this.rules = rules;
        this.boundError = FallRules.boundError(compared.size());
        this.change = exposed.isEmpty()
                ? null
                : new JointChange(exposed.stream().map(SideLook::change).toList());
    }

    /** Looks with exposure E read as E0 (E / E0)^exponent, E0 being the baseline's exposure per week (the two-gamma gate). */
    static Look at(List<SideView> sides, double exponent, double dispersion, FallRules rules) {
        return new Look(
                sides.stream()
                        .map(side -> new SideLook(side, exponent, dispersion, rules))
                        .toList(),
                rules);
    }

    /** Findings of the week itself, of the sides that checked in it. */
    double found() {
        return sum(SideLook::lastFound);
    }

    /** What the week would give at theta times the cautious rate; 0 without checks, which then prove nothing. */
    double limit() {
        return sum(side -> side.limit(rules.theta(), boundError));
    }

    double recentFound() {
        return sum(SideLook::found);
    }

    /** What the justifying rate would have given in the compared weeks. */
    double recentExpected() {
        return sum(SideLook::expected);
    }

    /** What the compared weeks would give at theta times the cautious rate. */
    double recentLimit() {
        return sum(side -> side.recentLimit(rules.theta(), boundError));
    }

    /** The sides' changes joined; null where nobody checked. */
    @Nullable
    JointChange change() {
        return change;
    }

    /** P(ratio below a limit); NaN where nobody checked. */
    double probabilityBelow(double ratio) {
        return change == null ? Double.NaN : change.probabilityBelow(ratio);
    }

    /** Whether a side that found anything, then or now, sees a rise too probably. */
    boolean contradicted() {
        return exposed.stream()
                .filter(SideLook::informed)
                .anyMatch(side -> side.change().probabilityAbove(1) >= rules.contradiction());
    }

    /** Least share, over the sides, of the baseline's exposure per week; NaN where there is no baseline. */
    double exposureShare() {
        return compared.stream().mapToDouble(SideLook::exposureShare).min().orElse(Double.NaN);
    }

    /** P(rate above the multiple of the level before the crisis), the sides' changes joined; NaN if too few weeks are known. */
    double probabilityAboveNormal() {
        if (exposed.isEmpty() || normalWeeks() < rules.leastNormalWeeks()) {
            return Double.NaN;
        }
        return new JointChange(exposed.stream().map(SideLook::changeFromNormal).toList())
                .probabilityAbove(rules.normalRatio());
    }

    /** Fewest weeks, over the sides, that are known from before the crisis. */
    int normalWeeks() {
        return compared.stream().mapToInt(SideLook::normalWeeks).min().orElse(0);
    }

    boolean efficiencyUnknown() {
        return exposed.stream().anyMatch(SideLook::efficiencyUnknown);
    }

    private double sum(ToDoubleFunction<SideLook> figure) {
        return exposed.stream().mapToDouble(figure).sum();
    }
}
