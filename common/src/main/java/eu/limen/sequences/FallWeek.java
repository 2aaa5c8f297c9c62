package eu.limen.sequences;

import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import eu.limen.flow.WeekSide;
import eu.limen.model.Basis;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a flow's week to see a fall.
 *
 * @param sides by state; none where nobody is checked, since counts without checks show no fall
 * @param intervention whether a control began or ended: then the week shows no fall
 * @param measuresInForce ids of the decisions in force on its last day
 * @param dataUntil last day with data per state up to the end of the week, epoch day
 */
public record FallWeek(
        List<Side> sides, boolean intervention, List<String> measuresInForce, Map<String, Long> dataUntil) {

    /**
     * One side's week.
     *
     * @param expected count that the slow model expects, which a lasting fall does not move quickly; NaN while it is learning
     */
    public record Side(String state, long observed, long exposure, double expected, double dispersion) {

        boolean judged() {
            return exposure > 0 && !Double.isNaN(expected);
        }
    }

    static FallWeek of(SectionTrend trend, FlowTrend flow) {
        List<Side> sides = flow.basis() == Basis.RATE
                ? flow.sides().stream().map(FallWeek::side).toList()
                : List.of();
        return new FallWeek(sides, flow.intervention(), trend.measuresInForce(), dataUntil(trend));
    }

    private static Side side(SideTrend side) {
        return new Side(side.state(), side.observed(), side.exposure(), side.slowExpected(), side.dispersion());
    }

    private static Map<String, Long> dataUntil(SectionTrend trend) {
        Map<String, Long> until = new TreeMap<>();
        for (WeekSide side : trend.week().sides()) {
            if (side.lastReportedDay() != Long.MIN_VALUE) {
                until.merge(side.state(), side.lastReportedDay(), Math::max);
            }
        }
        return until;
    }
}
