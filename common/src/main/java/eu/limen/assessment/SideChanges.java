package eu.limen.assessment;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How each side's rate of a flow changed: the recent weeks against those before, the season taken out (methods 1.3, 7). */
final class SideChanges {

    private static final double HALF_A_COUNT = 0.5;

    private SideChanges() {}

    /** Of the sides that had exposure in both spans and found anything in them. */
    static List<RateRatio> of(
            List<SectionTrend> trends, Flow flow, long mondayDay, ScoreRules rules, double dispersion) {
        Map<String, Spans> sides = new TreeMap<>();
        for (SectionTrend trend : trends) {
            long weeksBack = (mondayDay - trend.mondayDay()) / IsoWeek.DAYS;
            FlowTrend week = trend.flow(flow.threat(), flow.direction());
            boolean compared = trend.mondayDay() <= mondayDay && weeksBack < rules.recentWeeks() + rules.earlierWeeks();
            if (week == null || !compared) {
                continue;
            }
            for (SideTrend side : week.sides()) {
                Spans before = sides.getOrDefault(side.state(), Spans.NONE);
                sides.put(side.state(), before.plus(side, weeksBack < rules.recentWeeks()));
            }
        }
        List<RateRatio> ratios = new ArrayList<>();
        sides.values().stream().filter(Spans::comparable).forEach(spans -> ratios.add(spans.ratio(dispersion)));
        return ratios;
    }

    /** Sums of one side; exposures are multiplied by the week's season factor. */
    private record Spans(double recentCount, double recentExposure, double pastCount, double pastExposure) {

        static final Spans NONE = new Spans(0, 0, 0, 0);

        Spans plus(SideTrend side, boolean recent) {
            double exposure = side.exposure() * side.seasonFactor();
            double count = side.exposure() > 0 ? side.observed() : 0;
            return recent
                    ? new Spans(recentCount + count, recentExposure + exposure, pastCount, pastExposure)
                    : new Spans(recentCount, recentExposure, pastCount + count, pastExposure + exposure);
        }

        boolean comparable() {
            return recentExposure > 0 && pastExposure > 0 && recentCount + pastCount > 0;
        }

        /** Half an event at the rate of both spans together, so that few events show no change (methods 1.2, too few sections). */
        RateRatio ratio(double dispersion) {
            GammaRate prior = new GammaRate(
                    HALF_A_COUNT, HALF_A_COUNT * (recentExposure + pastExposure) / (recentCount + pastCount));
            return new RateRatio(
                    prior.after(recentCount, recentExposure, dispersion),
                    prior.after(pastCount, pastExposure, dispersion));
        }
    }
}
