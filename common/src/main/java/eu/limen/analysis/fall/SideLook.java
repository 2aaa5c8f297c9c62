package eu.limen.analysis.fall;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import eu.limen.analysis.maths.Normal;

/**
 * One side's newest weeks against its own baseline, under one look at exposure.
 *
 * <p>Exposure is checks, police checks counted by their efficiency, weighed by the season. What is not known of efficiency
 * and season widens the ratio, and lowers the bound below the justifying rate.
 */
final class SideLook {

    /** Half a count: what is known of a rate before any week (Jeffreys' prior). */
    private static final double HALF_A_COUNT = 0.5;

    private final SideView side;
    private final SideBaseline baseline;
    private final Efficiency efficiency;
    private final double dispersion;
    /** Exposure per week of the baseline. */
    private final double usual;

    private double found;
    private double exposure;
    private double lastExposure;
    private double efficiencyVariance;
    private double seasonVariance;

    /** Looks with exposure E read as E0 (E / E0)^exponent, E0 being the baseline's exposure per week. */
    SideLook(SideView side, double exponent, double dispersion, FallRules rules) {
        this.side = side;
        this.baseline = side.baseline();
        this.efficiency = baseline.regimes().efficiency(rules.regimeEvents());
        this.dispersion = dispersion;
        this.usual = baseline.justification().exposurePerWeek(efficiency.factor());
        sum(exponent);
    }

    private void sum(double exponent) {
        double police = 0;
        double uncertain = 0;
        for (int i = 0; i < side.weeks().size(); i++) {
            SideWeek week = side.weeks().get(i);
            SeasonFactor season = side.factors().get(i);
            lastExposure = 0;
            if (week.exposed()) {
                double checks = week.exposure(efficiency.factor());
                lastExposure = usual * StrictMath.pow(checks / usual, exponent) * season.factor();
                found += week.found();
                exposure += lastExposure;
                police += lastExposure * efficiency.factor() * week.policeChecks() / checks;
                uncertain += lastExposure * season.logVariance();
            }
        }
        if (exposure > 0) {
            seasonVariance = uncertain / exposure;
            double policeShareThen = baseline.justification().policeShare(efficiency.factor());
            efficiencyVariance = efficiency.varianceBetween(police / exposure, policeShareThen);
        }
    }

    boolean exposed() {
        return exposure > 0;
    }

    /** Whether anything was found, then or now; else the side can contradict nothing. */
    boolean informed() {
        return found + baseline.justification().found() > 0;
    }

    /** Whether control took the place of police checks, or the other way round, and nobody knows what that changed. */
    boolean efficiencyUnknown() {
        return !efficiency.known() && efficiencyVariance > 0;
    }

    double found() {
        return found;
    }

    double lastFound() {
        return lastExposure > 0 ? side.last().found() : 0;
    }

    /** Findings in the compared weeks if the justifying rate still held. */
    double expected() {
        return justifyingRate() * exposure;
    }

    double limit(double theta, double alpha) {
        return lastExposure > 0 ? theta * cautiousRate(alpha) * lastExposure : 0;
    }

    double recentLimit(double theta, double alpha) {
        return exposed() ? theta * cautiousRate(alpha) * exposure : 0;
    }

    /** Share of the baseline's exposure per week, of the weeks reported; 0 if none was. */
    double exposureShare() {
        double checks = side.weeks().stream()
                .mapToDouble(week -> week.exposure(efficiency.factor()))
                .sum();
        return side.reported() == 0 ? 0 : checks / (side.reported() * usual);
    }

    /** Since the baseline; the side must have checked. */
    SideChange change() {
        return change(baseline.justification(), 1);
    }

    /** Since the weeks before the crisis. */
    SideChange changeFromNormal() {
        return change(baseline.normal(), side.normalSeason());
    }

    int normalWeeks() {
        return baseline.normal().weeks();
    }

    private SideChange change(Period then, double season) {
        GammaRate now = rate(found, exposure);
        GammaRate before = rate(then.found(), then.exposure(efficiency.factor()) * season);
        return new SideChange(new RateRatio(now, before), efficiencyVariance + seasonVariance);
    }

    private GammaRate rate(double events, double checks) {
        return new GammaRate(HALF_A_COUNT / dispersion, 0).after(events, checks, dispersion);
    }

    private double justifyingRate() {
        return baseline.justification().found() / baseline.justification().exposure(efficiency.factor());
    }

    /** Lower bound of the justifying rate per unit of this look's exposure: independent errors add in squares. */
    private double cautiousRate(double alpha) {
        if (baseline.lowerCount() == 0) {
            return 0;
        }
        double sampling = StrictMath.log(baseline.justification().found() / baseline.lowerCount());
        double variance = efficiencyVariance + seasonVariance;
        if (variance == 0) {
            return justifyingRate() * StrictMath.exp(-sampling);
        }
        double deviations = Normal.quantile(1 - alpha);
        double error = StrictMath.sqrt(sampling * sampling + deviations * deviations * variance);
        return justifyingRate() * StrictMath.exp(-error);
    }
}
