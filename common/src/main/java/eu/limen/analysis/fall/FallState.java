package eu.limen.analysis.fall;

import eu.limen.analysis.JustificationRate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the proof has come that one threat fell.
 *
 * @param justification the weeks that justified the measure
 * @param normal the weeks before them that are known, up to a year
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
        Span justification,
        Span normal,
        Map<String, SideBaseline> baselines,
        double dispersion,
        Strand plain,
        Strand dampened,
        Strand robust,
        int weeksOfDoubt,
        boolean established,
        boolean revoked) {

    private static final Span NO_WEEKS = new Span(0, 0);

    /** Before the baseline is over. */
    public static final FallState NONE = begun(NO_WEEKS, NO_WEEKS, Map.of(), 1);

    /** The proof begins, when the baseline is over. */
    static FallState begin(Span justification, Span normal, Map<String, Before> sides, double dispersion) {
        int exposed = (int) sides.values().stream()
                .filter(side -> Before.period(side.justification()).exposed())
                .count();
        double alpha = FallRules.boundError(exposed);
        Map<String, SideBaseline> baselines = new TreeMap<>();
        sides.forEach((name, side) -> {
            Period justifying = Before.period(side.justification());
            double lowerCount = new JustificationRate(justifying.found(), 1, dispersion).lowerBound(alpha);
            Period usual = Before.period(side.normal());
            baselines.put(name, new SideBaseline(justifying, usual, lowerCount, side.regimes(), side.season()));
        });
        return begun(justification, normal, baselines, dispersion);
    }

    private static FallState begun(
            Span justification, Span normal, Map<String, SideBaseline> baselines, double dispersion) {
        return new FallState(
                justification,
                normal,
                baselines,
                dispersion,
                Strand.start(),
                Strand.start(),
                Strand.start(),
                0,
                false,
                false);
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

    /**
     * What the week teaches the weeks after it; it must not judge itself.
     *
     * <p>The season goes on being learnt only while a fall is unlikely: later the model would take the fall for the season,
     * and the proof would wait for a year.
     */
    FallState learnt(FallWeek week, double probabilityFallen, FallRules rules) {
        Map<String, SideBaseline> next = new TreeMap<>(baselines);
        week.sides()
                .forEach((side, recent) -> next.computeIfPresent(side, (name, known) -> {
                    SideBaseline compared = known.plus(recent.last());
                    boolean learns = probabilityFallen < rules.doubt() && rules.knowsSeason(recent.season());
                    return learns ? compared.withSeason(recent.season()) : compared;
                }));
        return new FallState(
                justification, normal, next, dispersion, plain, dampened, robust, weeksOfDoubt, established, revoked);
    }

    FallState establishedNow() {
        return standing(true, false);
    }

    /** The proof begins anew; the baseline stays. */
    FallState revokedNow() {
        return anew().standing(false, true);
    }

    /** The same baseline before anything has been proved of it. */
    public FallState anew() {
        return begun(justification, normal, baselines, dispersion);
    }

    private FallState standing(boolean proved, boolean takenBack) {
        return new FallState(
                justification, normal, baselines, dispersion, plain, dampened, robust, weeksOfDoubt, proved, takenBack);
    }
}
