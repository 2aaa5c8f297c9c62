package eu.limen.network;

import eu.limen.analysis.Window;
import eu.limen.analysis.network.DisplacementFinding;
import eu.limen.analysis.network.DisplacementTest;
import eu.limen.analysis.network.SideWeeks;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.PairDay;
import eu.limen.patterns.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
        List<Long> after = mondays(onsetMonday, end);
        TreeMap<String, Series> all = series(before.isEmpty() ? onsetMonday : before.get(0), end);
        Set<String> changed = changedBetween(before.isEmpty() ? onsetMonday : before.get(0), end);
        List<SideWeeks> target = new ArrayList<>();
        List<SideWeeks> neighbours = new ArrayList<>();
        List<SideWeeks> controls = new ArrayList<>();
        for (Series series : all.values()) {
            SideWeeks side = new SideWeeks(series.section, series.windows(before), series.windows(after));
            if (series.isOf(pair.xSection(), pair.xDirection())) {
                target.add(side);
            } else if (isNextDoor(series)) {
                neighbours.add(side);
            } else if (!changed.contains(series.section) && rules.areFarApart(pair.xSection(), series.section)) {
                controls.add(side);
            }
        }
        return new DisplacementTest(target, neighbours, controls);
    }

    private boolean isNextDoor(Series series) {
        return Neighbours.are(pair.xSection(), pair.xDirection(), series.section, series.direction);
    }

    private TreeMap<String, Series> series(long from, long end) {
        TreeMap<String, Series> all = new TreeMap<>();
        for (FlowWeek week : weeks.between(from, end - 1)) {
            for (FlowWeek.Side side : week.sides()) {
                all.computeIfAbsent(
                                String.join(" ", week.section(), week.direction(), side.state()),
                                key -> new Series(week.section(), week.direction()))
                        .add(week.mondayDay(), side);
            }
        }
        return all;
    }

    /** Sections on which a control began or ended: they are no longer like before. */
    private Set<String> changedBetween(long from, long end) {
        Set<String> changed = new TreeSet<>();
        for (FlowWeek week : weeks.between(from, end - 1)) {
            if (week.measuresChanged()) {
                changed.add(week.section());
            }
        }
        return changed;
    }

    private List<Long> mondays(long from, long end) {
        return weeks.mondaysBetween(from, end - 1);
    }

    /** One side of one flow. */
    private static final class Series {

        private final String section;
        private final String direction;
        private final TreeMap<Long, Window> windows = new TreeMap<>();

        Series(String section, String direction) {
            this.section = section;
            this.direction = direction;
        }

        void add(long monday, FlowWeek.Side side) {
            windows.put(monday, Window.ofRate(monday, side.observed(), side.exposure()));
        }

        boolean isOf(String otherSection, String otherDirection) {
            return section.equals(otherSection) && direction.equals(otherDirection);
        }

        List<Window> windows(List<Long> mondays) {
            return mondays.stream()
                    .map(monday -> windows.getOrDefault(monday, Window.missing(monday)))
                    .toList();
        }
    }
}
