package eu.limen.assessment;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.JustificationRate;
import eu.limen.analysis.RateRatio;
import eu.limen.model.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One look at a flow's recent weeks against its baseline, each side against its own (methods 3).
 *
 * <p>Raw exposures of two sides are never pooled: their checks differ in what they find, and a shift of checks from one side
 * to the other would look like a fall.
 *
 * @param observed findings of the week itself
 * @param limit what the week would give at theta times the lower bound of the baseline's rate; 0 without checks
 * @param recentObserved findings of the recent weeks
 * @param recentExpected what the baseline's rate would have given in them
 * @param recentLimit what the recent weeks would give at theta times the lower bound
 * @param informed sides that found anything, then or now; the others can contradict nothing
 * @param ratios recent weeks against the baseline, per side with checks in both
 * @param exposureShare least share of the baseline's checks per week; NaN where no side has any
 */
record Look(
        long observed,
        double limit,
        long recentObserved,
        double recentExpected,
        double recentLimit,
        List<RateRatio> informed,
        List<RateRatio> ratios,
        double exposureShare) {

    /**
     * Looks with exposure E read as E0 (E / E0)^exponent, E0 being the baseline's checks per week: with 1 twice the checks find
     * twice as much, with less they find less than that (the two-gamma gate).
     */
    static Look at(WeekTable table, Flow flow, ProofState proof, long mondayDay, double exponent, ProofRules rules) {
        long observed = 0;
        double limit = 0;
        long recentObserved = 0;
        double recentExpected = 0;
        double recentLimit = 0;
        double exposureShare = Double.NaN;
        List<RateRatio> informed = new ArrayList<>();
        List<RateRatio> ratios = new ArrayList<>();
        for (Map.Entry<String, BaselineState> side : new TreeMap<>(proof.baseline()).entrySet()) {
            BaselineState baseline = side.getValue();
            if (baseline.exposure() == 0) {
                continue;
            }
            Recent recent = Recent.of(table, flow, side.getKey(), baseline, mondayDay, exponent, rules);
            GammaRate rate = SideCount.rate(baseline.observed(), baseline.exposure(), proof.dispersion());
            double lower = lowerRate(baseline, proof, rules);
            observed += recent.lastObserved;
            limit += rules.agreed().theta() * lower * recent.lastExposure;
            recentObserved += recent.observed;
            recentExpected += (double) baseline.observed() / baseline.exposure() * recent.exposure;
            recentLimit += rules.agreed().theta() * lower * recent.exposure;
            double share = recent.weeks == 0 ? 0 : recent.rawExposure / (recent.weeks * baseline.exposurePerWeek());
            exposureShare = Double.isNaN(exposureShare) ? share : Math.min(exposureShare, share);
            if (recent.exposure > 0) {
                RateRatio ratio = new RateRatio(recent.rate(proof.dispersion()), rate);
                ratios.add(ratio);
                if (baseline.observed() > 0 || recent.observed > 0) {
                    informed.add(ratio);
                }
            }
        }
        return new Look(observed, limit, recentObserved, recentExpected, recentLimit, informed, ratios, exposureShare);
    }

    /** Lower bound of the baseline's rate; two sides share the error that is allowed. */
    private static double lowerRate(BaselineState baseline, ProofState proof, ProofRules rules) {
        int sides = (int) proof.baseline().values().stream()
                .filter(side -> side.exposure() > 0)
                .count();
        return new JustificationRate(baseline.observed(), baseline.exposure(), proof.dispersion())
                .lowerBound(rules.boundError(sides));
    }

    /** P(ratio below a limit), the sides' changes joined; NaN where nobody checked. */
    double probabilityBelow(double limitOfRatio) {
        return ratios.isEmpty() ? Double.NaN : new Change(ratios).probabilityBelow(limitOfRatio);
    }

    /** Whether a side sees a rise with at least this probability. */
    boolean contradicted(double probability) {
        return informed.stream().anyMatch(side -> side.probabilityAbove(1) >= probability);
    }

    /** One side's recent weeks. */
    private record Recent(
            long lastObserved, double lastExposure, long observed, double exposure, double rawExposure, int weeks) {

        static Recent of(
                WeekTable table,
                Flow flow,
                String state,
                BaselineState baseline,
                long mondayDay,
                double exponent,
                ProofRules rules) {
            long observed = 0;
            double exposure = 0;
            double rawExposure = 0;
            int weeks = 0;
            SideCount last = SideCount.MISSING;
            for (int back = rules.agreed().rateWindowWeeks() - 1; back >= 0; back--) {
                long monday = SeriesWindow.back(mondayDay, back);
                last = table.count(flow, Basis.RATE, state, monday, monday);
                observed += last.observed();
                exposure += dampened(last.exposure(), baseline.exposurePerWeek(), exponent);
                rawExposure += last.exposure();
                weeks += last.reportedWeeks();
            }
            double lastExposure = dampened(last.exposure(), baseline.exposurePerWeek(), exponent);
            return new Recent(last.observed(), lastExposure, observed, exposure, rawExposure, weeks);
        }

        GammaRate rate(double dispersion) {
            return SideCount.rate(observed, exposure, dispersion);
        }

        private static double dampened(long exposure, double usual, double exponent) {
            return exposure == 0 ? 0 : usual * StrictMath.pow(exposure / usual, exponent);
        }
    }
}
