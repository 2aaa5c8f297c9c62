package eu.limen.network;

import eu.limen.flow.FlowWeek;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import eu.limen.model.Basis;
import eu.limen.model.Label;
import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;

/** Weeks of flows and days of a pair for tests; week 0 begins on Monday, 5 January 2015. */
final class Weeks {

    static final long FIRST_MONDAY = 16_440;
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long HOUR_MILLIS = 3_600_000L;

    private Weeks() {}

    static long monday(int number) {
        return FIRST_MONDAY + 7L * number;
    }

    /** Monday, 12:00 UTC. */
    static long closes(int number) {
        return monday(number + 1) * DAY_MILLIS + 12 * HOUR_MILLIS;
    }

    /** A quiet week of one side. */
    static FlowWeek week(String section, int number, long observed) {
        return week(section, number, observed, 0.5, closes(number), false);
    }

    static FlowWeek week(String section, int number, long observed, double pValue, long tick, boolean measuresChanged) {
        List<FlowWeek.Side> sides = List.of(new FlowWeek.Side(section.substring(3, 5), observed, 1_000, true));
        return week(section, number, observed, pValue, tick, measuresChanged, sides);
    }

    /** A week of which no side says anything any more. */
    static FlowWeek withoutSides(String section, int number, long tick) {
        return week(section, number, 0, 0.5, tick, false, List.of());
    }

    private static FlowWeek week(
            String section,
            int number,
            long observed,
            double pValue,
            long tick,
            boolean measuresChanged,
            List<FlowWeek.Side> sides) {
        return new FlowWeek(
                section,
                Threat.DRUGS_TRAFFICKING,
                section.substring(0, 2) + ">" + section.substring(3, 5),
                monday(number),
                tick,
                Basis.RATE,
                sides,
                true,
                observed,
                observed,
                pValue,
                false,
                false,
                false,
                measuresChanged,
                measuresChanged,
                List.of(),
                Map.of());
    }

    /** Days on which HR-HU fell for itself and HR-SI was up: a possible displacement that begins on the first. */
    static List<PairDay> displacement(long onset) {
        return List.of(
                day(onset, Part.FALL, 0),
                day(onset, Part.RISE, 1),
                day(onset + 1, Part.FALL, 1),
                day(onset + 1, Part.RISE, 3));
    }

    static PairDay day(long day, Part part, int upDays) {
        long tick = (day + 1) * DAY_MILLIS + 12 * HOUR_MILLIS;
        boolean falls = part == Part.FALL;
        var seen = new LabelledDay(
                falls ? "HR-HU" : "HR-SI",
                Threat.DRUGS_TRAFFICKING,
                falls ? "HR>HU" : "HR>SI",
                day,
                tick,
                falls ? Label.QUIET : Label.HIGH,
                false,
                true,
                true,
                falls,
                10,
                20,
                0.001,
                1_000.0,
                true,
                Map.of(),
                List.of());
        return new PairDay(
                "HR-HU",
                "HR>HU",
                "HR-SI",
                "HR>SI",
                Threat.DRUGS_TRAFFICKING,
                day,
                tick,
                part,
                true,
                true,
                upDays,
                6,
                0,
                seen,
                1_000.0);
    }
}
