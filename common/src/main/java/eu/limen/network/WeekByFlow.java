package eu.limen.network;

import eu.limen.flow.FlowTrend;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import eu.limen.flow.WeekSide;
import eu.limen.model.Basis;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes a section's week apart into its flows. */
public final class WeekByFlow {

    private WeekByFlow() {}

    /** The week of every countable threat in each direction of the section, also of those that nobody reports: a flow may be taken back whole. */
    public static List<FlowWeek> of(SectionTrend trend) {
        List<FlowWeek> weeks = new ArrayList<>();
        for (String direction : Section.of(trend.section(), 0, null).directions()) {
            for (Threat threat : Threat.values()) {
                if (threat.countable()) {
                    weeks.add(week(trend, threat, direction, trend.flow(threat, direction)));
                }
            }
        }
        return weeks;
    }

    private static FlowWeek week(SectionTrend trend, Threat threat, String direction, @Nullable FlowTrend flow) {
        if (flow == null) {
            return week(trend, threat, direction, new Reported(null, List.of(), false), Judgement.NONE);
        }
        var reported = new Reported(flow.basis(), sides(flow), flow.intervention());
        var judgement = flow.judged()
                ? new Judgement(
                        true,
                        flow.observed(),
                        flow.expected(),
                        flow.pValue(),
                        flow.sudden(),
                        flow.sustained(),
                        flow.alarm())
                : Judgement.NONE;
        return week(trend, threat, direction, reported, judgement);
    }

    private static FlowWeek week(
            SectionTrend trend, Threat threat, String direction, Reported reported, Judgement judgement) {
        return new FlowWeek(
                trend.section(),
                threat,
                direction,
                trend.mondayDay(),
                trend.tick(),
                reported.basis(),
                reported.sides(),
                judgement.judged(),
                judgement.observed(),
                judgement.expected(),
                judgement.pValue(),
                judgement.sudden(),
                judgement.sustained(),
                judgement.alarm(),
                reported.intervention(),
                trend.measuresChanged(),
                trend.measuresInForce(),
                dataUntil(trend));
    }

    private static List<FlowWeek.Side> sides(FlowTrend flow) {
        List<FlowWeek.Side> sides = new ArrayList<>();
        for (SideTrend side : flow.sides()) {
            if (side.exposure() > 0) {
                sides.add(new FlowWeek.Side(side.state(), side.observed(), side.exposure(), side.judged()));
            }
        }
        return sides;
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

    private record Reported(@Nullable Basis basis, List<FlowWeek.Side> sides, boolean intervention) {}

    private record Judgement(
            boolean judged,
            long observed,
            double expected,
            double pValue,
            boolean sudden,
            boolean sustained,
            boolean alarm) {

        static final Judgement NONE = new Judgement(false, 0, 0, 1, false, false, false);
    }
}
