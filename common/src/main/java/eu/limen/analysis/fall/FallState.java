package eu.limen.analysis.fall;

import eu.limen.analysis.JustificationRate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the proof has come that one threat fell.
 *
 * @param baselines per side
 * @param dispersion variance of a weekly count divided by its mean, as the proof reckons with
 * @param plain evidence if twice the checks find twice as much
 * @param dampened evidence if further checks find less
 * @param robust evidence if they find much less; reported only
 * @param weeksOfDoubt weeks in a row in which the fall is less likely than not
 * @param established whether the fall was proved and has not been taken back
 * @param revoked whether it was taken back and has not been proved again
 */
public record FallState(
        Map<String, SideBaseline> baselines,
        double dispersion,
        Strand plain,
        Strand dampened,
        Strand robust,
        int weeksOfDoubt,
        boolean established,
        boolean revoked) {

    /** Before the baseline is over. */
    public static final FallState NONE = begun(Map.of(), 1, false);

    /** The proof begins, when the baseline is over. */
    static FallState begin(Map<String, Before> sides, double dispersion) {
        int exposed = (int) sides.values().stream()
                .filter(side -> Before.period(side.justification()).exposed())
                .count();
        double alpha = FallRules.boundError(exposed);
        Map<String, SideBaseline> baselines = new TreeMap<>();
        sides.forEach((name, side) -> {
            Period justification = Before.period(side.justification());
            double lowerCount = new JustificationRate(justification.found(), 1, dispersion).lowerBound(alpha);
            Period normal = Before.period(side.normal());
            baselines.put(name, new SideBaseline(justification, normal, lowerCount, side.regimes()));
        });
        return begun(baselines, dispersion, false);
    }

    private static FallState begun(Map<String, SideBaseline> baselines, double dispersion, boolean revoked) {
        return new FallState(baselines, dispersion, Strand.start(), Strand.start(), Strand.start(), 0, false, revoked);
    }

    public boolean begun() {
        return !baselines.isEmpty();
    }

    /** Findings in the baseline, both sides together. */
    public double baselineEvents() {
        return baselines.values().stream()
                .mapToDouble(side -> side.justification().found())
                .sum();
    }

    /** Weeks in a row with enough probability of the fall under both looks at exposure. */
    public int weeksFallen() {
        return Math.min(plain.weeksFallen(), dampened.weeksFallen());
    }

    /** What the week adds to the comparison of the regimes counts from the next week on: it must not judge itself. */
    FallState learnt(FallWeek week) {
        Map<String, SideBaseline> next = new TreeMap<>(baselines);
        week.sides().forEach((side, recent) -> next.computeIfPresent(side, (name, known) -> known.plus(recent.last())));
        return new FallState(next, dispersion, plain, dampened, robust, weeksOfDoubt, established, revoked);
    }

    FallState establishedNow() {
        return new FallState(baselines, dispersion, plain, dampened, robust, weeksOfDoubt, true, false);
    }

    /** The proof begins anew; the baseline stays. */
    FallState revokedNow() {
        return begun(baselines, dispersion, true);
    }
}
