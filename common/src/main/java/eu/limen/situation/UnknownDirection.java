package eu.limen.situation;

import eu.limen.model.Basis;
import eu.limen.model.Kind;
import eu.limen.model.Side;
import eu.limen.model.Threat;
import eu.limen.register.Direction;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Days with reports whose direction is not known: shown as counts, never assessed (contract section 2). */
final class UnknownDirection {

    private final SectionBook book;
    private final SituationIssue issue;

    UnknownDirection(SectionBook book, SituationIssue issue) {
        this.book = book;
        this.issue = issue;
    }

    void judge(Map<String, Long> changed, long closed) {
        long from = Math.min(book.closedThrough + 1, changed.getOrDefault(Direction.UNKNOWN, Long.MAX_VALUE));
        if (from > closed) {
            return;
        }
        TreeMap<Long, PeriodBook> days = new TreeMap<>(book.days);
        days.subMap(from, true, closed, true).forEach(this::judge);
    }

    private void judge(long day, PeriodBook period) {
        Set<String> checking = period.statesReporting(Kind.CHECK, Direction.UNKNOWN);
        Set<String> detecting = period.statesReporting(Kind.UNAUTHORISED_MOVEMENT, Direction.UNKNOWN);
        for (Threat threat : Threat.countableThreats()) {
            Set<String> states = new TreeSet<>(checking);
            if (threat == Threat.UNAUTHORISED_MOVEMENT) {
                states.addAll(detecting);
            }
            if (!states.isEmpty()) {
                judge(threat, day, period, states, checking.isEmpty() ? Basis.COUNT : Basis.RATE);
            }
        }
    }

    private void judge(Threat threat, long day, PeriodBook period, Set<String> states, Basis basis) {
        long observed = 0;
        Map<String, Side> sides = new TreeMap<>();
        for (String state : states) {
            long counted = period.observed(state, Direction.UNKNOWN, threat);
            observed += counted;
            sides.put(state, new Side(true, counted, null, null, null));
        }
        issue.unknown(threat, day, observed, sides, basis);
    }
}
