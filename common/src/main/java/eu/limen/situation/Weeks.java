package eu.limen.situation;

import eu.limen.flow.SectionWeek;
import eu.limen.flow.Sums;
import eu.limen.flow.WeekSide;
import eu.limen.model.Kind;
import eu.limen.register.Promised;
import eu.limen.register.Roster;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds up closed ISO weeks for the assessment, and adds them up again when a correction changes them. */
final class Weeks {

    private static final int DAYS_A_WEEK = 7;
    private static final PeriodBook NOTHING = new PeriodBook();

    private final Section section;
    private final DayCalendar calendar;
    private final int ringDays;

    Weeks(Section section, SituationRules rules) {
        this.section = section;
        this.calendar = new DayCalendar(rules.closeHours());
        this.ringDays = rules.ringDays();
    }

    void compute(SectionBook book, Roster roster, Map<String, Long> changed, long before, long tick, Judged out) {
        long closed = calendar.closedThrough(tick);
        long from = before + 1;
        for (long day : changed.values()) {
            from = Math.min(from, day);
        }
        from = Math.max(from, closed - ringDays + 1);
        for (long monday = DayCalendar.monday(from); monday + DAYS_A_WEEK - 1 <= closed; monday += DAYS_A_WEEK) {
            issue(book, roster, monday, tick, out);
        }
    }

    private void issue(SectionBook book, Roster roster, long monday, long tick, Judged out) {
        SectionWeek week = week(book, roster.inWeek(monday), monday, tick);
        if (week.sides().isEmpty()) {
            return;
        }
        long content = content(week);
        Long before = book.issuedWeeks.get(monday);
        if (before == null || before != content) {
            book.issuedWeeks.put(monday, content);
            out.week(week);
        }
    }

    private SectionWeek week(SectionBook book, Promised promised, long monday, long tick) {
        List<WeekSide> sides = new ArrayList<>();
        List<String> directions = new ArrayList<>(section.directions());
        directions.add(eu.limen.register.Direction.UNKNOWN);
        directions.add("");
        for (String state : section.states()) {
            long lastReported = LastReports.of(book, state, monday + DAYS_A_WEEK - 1);
            for (String direction : directions) {
                WeekSide side = side(book, promised, monday, state, direction, lastReported);
                if (isWorthSaying(side)) {
                    sides.add(side);
                }
            }
        }
        return new SectionWeek(section.id(), monday, tick, sides);
    }

    private static WeekSide side(
            SectionBook book, Promised promised, long monday, String state, String direction, long lastReported) {
        Sums sums = Sums.NONE;
        int checks = 0;
        int movements = 0;
        for (int i = 0; i <= DAYS_A_WEEK; i++) {
            PeriodBook period = i < DAYS_A_WEEK
                    ? book.days.getOrDefault(monday + i, NOTHING)
                    : book.weeks.getOrDefault(monday, NOTHING);
            Sums counted = period.sums(state, direction);
            sums = sums.plus(counted).plus(CheckTimes.of(counted));
            checks += period.slotsReported(state, Kind.CHECK, direction);
            movements += period.slotsReported(state, Kind.UNAUTHORISED_MOVEMENT, direction);
        }
        return new WeekSide(
                state,
                direction,
                sums,
                checks,
                promised.slots(state, direction, Kind.CHECK),
                movements,
                promised.slots(state, direction, Kind.UNAUTHORISED_MOVEMENT),
                lastReported);
    }

    private static boolean isWorthSaying(WeekSide side) {
        return !side.sums().isZero()
                || side.checkSlotsReported() > 0
                || side.checkSlotsPromised() > 0
                || side.movementSlotsReported() > 0
                || side.movementSlotsPromised() > 0;
    }

    private static long content(SectionWeek week) {
        ContentHash hash = new ContentHash();
        for (WeekSide side : week.sides()) {
            hash.add(side.state()).add(side.direction());
            for (int i = 0; i < side.sums().quantities().length; i++) {
                hash.add((long) side.sums().quantities()[i]).add(side.sums().values()[i]);
            }
            hash.add((long) side.checkSlotsReported())
                    .add((long) side.checkSlotsPromised())
                    .add((long) side.movementSlotsReported())
                    .add((long) side.movementSlotsPromised())
                    .add(side.lastReportedDay());
        }
        return hash.value();
    }
}
