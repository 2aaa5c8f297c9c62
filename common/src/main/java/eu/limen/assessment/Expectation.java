package eu.limen.assessment;

import eu.limen.analysis.GammaRate;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a flow's weekly models lead to expect of the recent weeks (methods 2, 7): each side from its own past, sides that cannot be judged left out.
 *
 * @param now the week itself; null where nothing is promised or reported of the flow
 * @param judgedWeeks recent weeks that can be judged
 * @param sides per state, what was found in them and what the slow models lead to expect of them
 * @param dispersion variance of a weekly count divided by its mean, the sides weighted by what is expected of them
 */
record Expectation(@Nullable FlowTrend now, int judgedWeeks, SortedMap<String, Compared> sides, double dispersion) {

    /** What is assumed before a series has shown its own (methods 2.1). */
    private static final double FIRST_DISPERSION = 1.3;

    /** Two events expected, two seen: holds ratios of few counts near 1. */
    private static final GammaRate NEAR_ONE = new GammaRate(2, 2);

    /** Findings beside what was to be expected of the same checks. */
    record Compared(long observed, double expected) {

        Compared plus(Compared other) {
            return new Compared(observed + other.observed, expected + other.expected);
        }

        /** What is known of their ratio. */
        GammaRate ratio(double dispersion) {
            return NEAR_ONE.after(observed, expected, dispersion);
        }
    }

    static Expectation of(List<SectionTrend> trends, Flow flow, long mondayDay, int recentWeeks) {
        FlowTrend now = null;
        int judgedWeeks = 0;
        SortedMap<String, Compared> sides = new TreeMap<>();
        for (SectionTrend trend : trends) {
            long back = mondayDay - trend.mondayDay();
            FlowTrend week = trend.flow(flow.threat(), flow.direction());
            if (week == null || back < 0 || back >= (long) recentWeeks * IsoWeek.DAYS) {
                continue;
            }
            now = back == 0 ? week : now;
            judgedWeeks += week.judged() ? 1 : 0;
            for (SideTrend side : week.sides()) {
                if (side.judged()) {
                    sides.merge(side.state(), new Compared(side.observed(), side.slowExpected()), Compared::plus);
                }
            }
        }
        return new Expectation(now, judgedWeeks, sides, now == null ? FIRST_DISPERSION : dispersion(now));
    }

    /** Both sides together: each was expected from its own past. */
    Compared together() {
        return sides.values().stream().reduce(new Compared(0, 0), Compared::plus);
    }

    /** Per side, what is known of the ratio of found to expected. */
    List<GammaRate> ratios() {
        List<GammaRate> ratios = new ArrayList<>();
        sides.values().forEach(side -> ratios.add(side.ratio(dispersion)));
        return ratios;
    }

    /** The week itself, if it can be judged. */
    @Nullable
    FlowTrend judged() {
        return now != null && now.judged() ? now : null;
    }

    /** P(so many or more in the week); 1 where nothing can be expected. */
    double upperTail() {
        return now == null ? 1 : now.pValue();
    }

    private static double dispersion(FlowTrend week) {
        double expected = 0;
        double dispersed = 0;
        double most = 1;
        for (SideTrend side : week.sides()) {
            most = Math.max(most, side.dispersion());
            if (side.judged()) {
                expected += side.expected();
                dispersed += side.dispersion() * side.expected();
            }
        }
        return expected > 0 ? dispersed / expected : most;
    }
}
