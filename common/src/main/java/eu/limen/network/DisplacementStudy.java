package eu.limen.network;

import eu.limen.analysis.network.DisplacementFinding;
import eu.limen.analysis.network.DisplacementTest;
import eu.limen.analysis.network.SideWeeks;
import eu.limen.flow.PairDay;
import eu.limen.patterns.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at the weeks about the onset of a possible displacement at 4, 8 and 13 weeks (methods 4). */
final class DisplacementStudy {

    private static final int DAYS_A_WEEK = 7;

    private final FlowWeeks weeks;
    private final WeekNetworkRules rules;
    private final PairDay pair;
    private final long onsetMonday;
    private final List<Long> before;

    /**
     * @param pair any day of the pair
     * @param onsetMonday Monday of the week in which X fell; that week is the first after the onset
     */
    DisplacementStudy(FlowWeeks weeks, WeekNetworkRules rules, PairDay pair, long onsetMonday) {
        this.weeks = weeks;
        this.rules = rules;
        this.pair = pair;
        this.onsetMonday = onsetMonday;
        this.before = mondays(onsetMonday - (long) rules.network().beforeWeeks() * DAYS_A_WEEK, onsetMonday);
    }

    /** Whether there can be a look at all. */
    DisplacementFinding beforeAnyLook() {
        return test(0).before(rules.displacement());
    }

    /** A look after so many weeks. */
    DisplacementFinding look(int weeksAfter) {
        return test(weeksAfter).after(weeksAfter, rules.displacement());
    }

    private DisplacementTest test(int weeksAfter) {
        long end = onsetMonday + (long) weeksAfter * DAYS_A_WEEK;
        long from = before.isEmpty() ? onsetMonday : before.get(0);
        List<Long> after = mondays(onsetMonday, end);
        // They are no longer like before.
        Set<String> changed = weeks.changedBetween(from, end - 1);
        List<SideWeeks> target = new ArrayList<>();
        List<SideWeeks> neighbours = new ArrayList<>();
        List<SideWeeks> controls = new ArrayList<>();
        for (SideSeries series : weeks.sides()) {
            if (!series.isKnownIn(from, end)) {
                continue;
            }
            if (series.isOf(pair.xSection(), pair.xDirection())) {
                target.add(about(series, after));
            } else if (isNextDoor(series)) {
                neighbours.add(about(series, after));
            } else if (!changed.contains(series.section()) && rules.areFarApart(pair.xSection(), series.section())) {
                controls.add(about(series, after));
            }
        }
        return new DisplacementTest(target, neighbours, controls);
    }

    private SideWeeks about(SideSeries series, List<Long> after) {
        return new SideWeeks(series.section(), series.windows(before), series.windows(after));
    }

    private boolean isNextDoor(SideSeries series) {
        return Neighbours.are(pair.xSection(), pair.xDirection(), series.section(), series.direction());
    }

    private List<Long> mondays(long from, long end) {
        return weeks.mondaysBetween(from, end - 1);
    }
}
