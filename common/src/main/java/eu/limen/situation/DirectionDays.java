package eu.limen.situation;

import eu.limen.analysis.Assessment;
import eu.limen.model.Label;
import eu.limen.model.Threat;
import eu.limen.register.Promised;
import eu.limen.register.PromisedFlow;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the days of one direction of a section, threat by threat. */
final class DirectionDays {

    private final Section section;
    private final String direction;
    private final SectionBook book;
    private final SectionRoster roster;
    private final int ringDays;
    private final DayRules rules;
    private final SituationIssue issue;

    DirectionDays(
            Section section,
            String direction,
            SectionBook book,
            SectionRoster roster,
            int ringDays,
            DayRules rules,
            SituationIssue issue) {
        this.section = section;
        this.direction = direction;
        this.book = book;
        this.roster = roster;
        this.ringDays = ringDays;
        this.rules = rules;
        this.issue = issue;
    }

    /**
     * Judges closed days, the first and the last included.
     *
     * @param changed first day whose reports have changed, or before; what was folded until then holds
     */
    void judgeClosed(long changed, long from, long through) {
        if (changed <= through) {
            book.forgetMarks(direction, changed);
        }
        for (Threat threat : Threat.countableThreats()) {
            for (long day = from; day <= through; day++) {
                FlowJudgement judgement = judge(threat, day, SeriesCursor::assess);
                if (judgement != null) {
                    issue.closed(threat, day, judgement);
                }
            }
        }
    }

    /**
     * Judges days that have not closed, the first and the last included: only a count above its bound is said before the close.
     *
     * @param changed first day that something has changed for; one before it is left alone if it was judged already
     */
    void judgeOpen(long changed, long from, long through) {
        Set<Long> judged = book.judgedOpen(direction);
        judged.removeIf(day -> day < from);
        for (long day = from; day <= through; day++) {
            PeriodBook period = book.days.get(day);
            if (period != null && (day >= changed || !judged.contains(day))) {
                judgeOpen(day, period);
                judged.add(day);
            }
        }
    }

    private void judgeOpen(long day, PeriodBook period) {
        for (Threat threat : Threat.countableThreats()) {
            boolean issued = issue.isIssued(threat, day);
            if (!issued && isQuiet(threat, period)) {
                begin(threat, day);
                continue;
            }
            FlowJudgement judgement = judge(threat, day, SeriesCursor::preview);
            if (judgement != null && (issued || judgement.label() == Label.HIGH)) {
                issue.open(threat, day, judgement);
            }
        }
    }

    /** Nothing found yet is above no bound. */
    private boolean isQuiet(Threat threat, PeriodBook period) {
        for (String state : section.states()) {
            if (period.observed(state, direction, threat) > 0) {
                return false;
            }
        }
        return true;
    }

    /** A series begins with the first day that is looked at, whether or not anything was found. */
    private void begin(Threat threat, long day) {
        PromisedFlow flow = roster.roster().on(day).flow(threat, direction);
        if (flow != null) {
            for (String state : section.states()) {
                series(new SideWindows(book.days, state, direction, threat, flow.basis()), day);
            }
        }
    }

    /** The judgement of a day, or null where no situation exists. */
    private @Nullable FlowJudgement judge(Threat threat, long day, Look look) {
        Promised promised = roster.roster().on(day);
        PromisedFlow flow = promised.flow(threat, direction);
        if (flow == null) {
            return null;
        }
        List<FlowJudgement.SideDay> sides = new ArrayList<>();
        boolean reported = false;
        for (String state : section.states()) {
            SideWindows windows = new SideWindows(book.days, state, direction, threat, flow.basis());
            reported |= windows.isReported(day, promised);
            sides.add(new FlowJudgement.SideDay(windows, look.at(cursor(windows, day), day)));
        }
        if (!reported && day < roster.firstDay()) {
            return null;
        }
        return new FlowJudgement(
                day, promised, flow.basis(), sides, rules.of(day).labels());
    }

    private SeriesCursor cursor(SideWindows windows, long day) {
        return new SeriesCursor(series(windows, day), windows, roster.roster(), rules, ringDays);
    }

    private SeriesBook series(SideWindows windows, long day) {
        long base = day - ringDays - 1;
        return book.series.computeIfAbsent(
                windows.seriesKey(),
                unused -> SeriesBook.startingAfter(base, rules.fold(base).start()));
    }

    /** How a series is looked at: closing a day, or ahead of its close. */
    private interface Look {
        Assessment at(SeriesCursor cursor, long day);
    }
}
