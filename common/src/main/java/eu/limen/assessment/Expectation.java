package eu.limen.assessment;

import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a flow's weekly models lead to expect of the recent weeks (methods 2): each side from its own past, sides that cannot be judged left out.
 *
 * @param now the week itself; null where nothing is promised or reported of the flow
 * @param judgedWeeks recent weeks that can be judged
 * @param recentObserved findings in them
 * @param recentExpected what the slow models lead to expect of them
 * @param dispersion variance of a weekly count divided by its mean, the sides weighted by what is expected of them
 */
record Expectation(
        @Nullable FlowTrend now, int judgedWeeks, long recentObserved, double recentExpected, double dispersion) {

    /** What is assumed before a series has shown its own (methods 2.1). */
    private static final double FIRST_DISPERSION = 1.3;

    static Expectation of(List<SectionTrend> trends, Flow flow, long mondayDay, int recentWeeks) {
        FlowTrend now = null;
        int judgedWeeks = 0;
        long observed = 0;
        double expected = 0;
        for (SectionTrend trend : trends) {
            long back = mondayDay - trend.mondayDay();
            FlowTrend week = trend.flow(flow.threat(), flow.direction());
            if (week == null || back < 0 || back >= (long) recentWeeks * IsoWeek.DAYS) {
                continue;
            }
            now = back == 0 ? week : now;
            if (week.judged()) {
                judgedWeeks++;
                observed += week.observed();
                expected += week.slowExpected();
            }
        }
        return new Expectation(now, judgedWeeks, observed, expected, now == null ? FIRST_DISPERSION : dispersion(now));
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
