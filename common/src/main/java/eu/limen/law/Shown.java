package eu.limen.law;

import eu.limen.model.DeadlineStatus;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import eu.limen.rules.DeadlineRules;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which dates of a lineage matter on a day: current and next ones, those that passed lately, and what is still without a record. */
final class Shown {

    /** Reports without a record that stay shown: the latest ones, so that a control of many years is no long list. */
    private static final int REPORTS_THAT_STAY = 2;

    private final DeadlineRules rules;
    private final long asOfDay;

    /**
     * @param asOfDay local epoch day of the controlling state
     */
    Shown(DeadlineRules rules, long asOfDay) {
        this.rules = rules;
        this.asOfDay = asOfDay;
    }

    /** In the order in which they came. */
    List<Draft> of(List<Draft> drafts, Lineage lineage) {
        Set<Long> reportsThatStay = drafts.stream()
                .filter(this::isReportWithoutRecord)
                .map(Draft::dueDay)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(REPORTS_THAT_STAY)
                .collect(Collectors.toSet());
        long nextStart = nextStart(lineage);
        return drafts.stream()
                .filter(draft -> !draft.over() && draft.decisions().get(0).firstDay() <= nextStart)
                .filter(draft -> isCurrent(draft, lineage)
                        || (isReportWithoutRecord(draft) && reportsThatStay.contains(draft.dueDay())))
                .toList();
    }

    private boolean isCurrent(Draft draft, Lineage lineage) {
        boolean runs = lineage.lastDay() >= asOfDay;
        boolean stays = switch (draft.rule().kind()) {
            case MAXIMUM, PERIOD_END -> runs && draft.last().lastDay() >= asOfDay;
            case OPINION -> runs && draft.status() != DeadlineStatus.MET;
            case NOTICE, RISK_ASSESSMENT, REPORT -> false;
        };
        return stays || asOfDay - closedDay(draft) <= rules.passedDays();
    }

    /** A maximum that was not reached closes with the control, everything else on its day. */
    private static long closedDay(Draft draft) {
        boolean notReached = draft.rule().kind() == DutyKind.MAXIMUM && draft.status() == DeadlineStatus.MET;
        return notReached ? draft.last().lastDay() : draft.dueDay();
    }

    private boolean isReportWithoutRecord(Draft draft) {
        return draft.rule().kind() == DutyKind.REPORT
                && draft.rule().countsInTotal()
                && draft.status() == DeadlineStatus.NO_RECORD_HERE
                && !draft.over();
    }

    /** First day of the next decision that is yet to begin; of several planned ones only that matters. */
    private long nextStart(Lineage lineage) {
        return lineage.decisions().stream()
                .mapToLong(Decision::firstDay)
                .filter(day -> day > asOfDay)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
