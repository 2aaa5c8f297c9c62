package eu.limen.situation;

import eu.limen.analysis.SeriesFold;
import eu.limen.register.Direction;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.rules.PerVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges a section's days at a tick: closes those that are due, looks again at those that a late report has changed, and says at once when an
 * open day already exceeds its bound (contract section 1, Time).
 */
public final class SectionDays {

    private final Section section;
    private final DayCalendar calendar;
    private final PerVersion<SituationRules> versions;
    private final PerVersion<SeriesFold> folds;
    private final int ringDays;
    private final Silence silence;
    private final Weeks weeks;
    private final VehicleChecks vehicles;
    private SectionRoster roster;
    private long rosterVersion = -1;
    private MeasureRegister measures;
    private long measuresVersion = -1;

    public SectionDays(Section section, SituationRules rules) {
        this(section, PerVersion.always(rules));
    }

    /**
     * Days that close under one version of the rules or another.
     *
     * @param versions days close at the same hour in all of them
     */
    public SectionDays(Section section, PerVersion<SituationRules> versions) {
        SituationRules any = versions.all().get(0);
        this.section = section;
        this.versions = versions;
        this.folds = versions.map(rules -> new SeriesFold(rules.series()));
        this.ringDays = any.ringDays();
        this.calendar = new DayCalendar(any.closeHours());
        this.silence = new Silence(section);
        this.weeks = new Weeks(section, any);
        this.vehicles = new VehicleChecks(section, any);
        this.roster = SectionRoster.of(section, new SectionBook(), calendar);
        this.measures = MeasureRegister.of(section, List.of());
    }

    /** Computes at a tick; gives the next tick at which there is something to do even without input, Long.MAX_VALUE if there is none. */
    public long compute(SectionBook book, long tick, Judged out) {
        indexFacts(book);
        DayRules rules = new DayRules(versions, folds, calendar, tick);
        long closed = calendar.closedThrough(tick);
        long before = book.closedThrough == SectionBook.NONE ? closed : book.closedThrough;
        long earliest = closed - ringDays + 1;
        Map<String, Long> changed = changedDays(book, earliest);
        if (book.rosterChanged) {
            book.forgetMarks();
        }
        for (String direction : section.directions()) {
            DirectionDays days = new DirectionDays(
                    section, direction, book, roster, ringDays, rules, issue(book, direction, rules, tick, out));
            long changedFrom = changed.getOrDefault(direction, Long.MAX_VALUE);
            long from = Math.min(changedFrom, before + 1);
            days.judgeClosed(from, Math.max(from, earliest), closed);
            if (changed.containsKey(direction) || before < closed) {
                boolean anew =
                        before < closed || book.rosterChanged || versions.all().size() > 1;
                days.judgeOpen(anew ? Long.MIN_VALUE : changedFrom, closed + 1, DayCalendar.dayOf(tick));
            }
        }
        new UnknownDirection(book, issue(book, Direction.UNKNOWN, rules, tick, out)).judge(changed, closed);
        book.closedThrough = closed;
        weeks.compute(book, roster.roster(), changed, before, tick, out);
        vehicles.compute(book, measures, changed, before, tick, out);
        silence.compute(book, roster.roster(), !changed.isEmpty(), tick, out);
        book.changedFrom.clear();
        book.rosterChanged = false;
        if (before < closed) {
            forget(book, earliest, versions.at(tick));
        }
        return nextTick(book, tick);
    }

    private void indexFacts(SectionBook book) {
        if (book.rosterVersion != rosterVersion) {
            roster = SectionRoster.of(section, book, calendar);
            rosterVersion = book.rosterVersion;
        }
        if (book.measuresVersion != measuresVersion) {
            measures = MeasureRegister.of(section, book.measures.values());
            measuresVersion = book.measuresVersion;
        }
    }

    private SituationIssue issue(SectionBook book, String direction, DayRules rules, long tick, Judged out) {
        return new SituationIssue(section, direction, book, measures, rules, tick, out);
    }

    /** First changed day by direction; a changed roster changes them all. */
    private Map<String, Long> changedDays(SectionBook book, long earliest) {
        Map<String, Long> changed = new HashMap<>(book.changedFrom);
        if (book.rosterChanged) {
            long from = Math.max(earliest, roster.firstDay());
            for (String direction : section.directions()) {
                changed.merge(direction, from, Math::min);
            }
        }
        return changed;
    }

    private long nextTick(SectionBook book, long tick) {
        if (roster.roster().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return Math.min(calendar.nextClose(tick), silence.nextTick(book, tick));
    }

    /** Lets go of days that no late report can change any more; what the newest of them were compared with stays. */
    private void forget(SectionBook book, long earliest, SituationRules rules) {
        int compared = rules.series().recentWindows() + rules.series().referenceWindows();
        long oldest = DayCalendar.monday(earliest - compared);
        for (Map.Entry<Long, PeriodBook> day : Map.copyOf(book.days).entrySet()) {
            if (day.getKey() < oldest) {
                LastReports.rememberDay(book, day.getKey(), day.getValue());
                book.days.remove(day.getKey());
            }
        }
        for (Map.Entry<Long, PeriodBook> week : Map.copyOf(book.weeks).entrySet()) {
            if (week.getKey() < oldest) {
                LastReports.rememberWeek(book, week.getKey(), week.getValue());
                book.weeks.remove(week.getKey());
            }
        }
        book.issuedWeeks.keySet().removeIf(monday -> monday < oldest);
        book.months.keySet().removeIf(month -> month < oldest - ringDays);
        book.issued.keySet().removeIf(key -> SituationKey.dayOf(key) < oldest);
    }
}
