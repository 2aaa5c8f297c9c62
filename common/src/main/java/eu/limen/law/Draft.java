package eu.limen.law;

import eu.limen.model.DeadlineStatus;
import eu.limen.register.Decision;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock before its sentences are put together.
 *
 * @param decisions on whose dates it rests
 * @param counted the computation in words
 * @param ways from what it counts: one, or several that come to the same day
 * @param caveats codes that the record gives cause for
 * @param over whether what it limits has ended in time, or no longer concerns the lineage
 */
record Draft(
        LegalRule rule,
        List<Decision> decisions,
        long dueDay,
        DeadlineStatus status,
        String counted,
        List<String> ways,
        List<String> caveats,
        boolean over) {

    Draft {
        decisions = List.copyOf(decisions);
        ways = List.copyOf(ways);
        caveats = List.copyOf(caveats);
    }

    static Draft of(
            LegalRule rule,
            List<Decision> decisions,
            long dueDay,
            DeadlineStatus status,
            String counted,
            List<String> caveats) {
        return new Draft(rule, decisions, dueDay, status, counted, List.of(rule.counting()), caveats, false);
    }

    /**
     * Whether it arises at all: what was to be done before a row was law is no duty under that row, a first period is governed by the law of its first
     * day, and nothing that counts time is due beyond a lifting that is on record.
     */
    boolean arises() {
        if (rule.kind().isLimit()) {
            boolean firstPeriod = rule.kind() == DutyKind.PERIOD_END && rule.countedFrom() == CountedFrom.FIRST_DAY;
            return !beyondLifting()
                    && (!firstPeriod || rule.isLawOn(decisions.get(0).firstDay()));
        }
        return !beyondLifting() && dueDay >= rule.validFromDay();
    }

    private boolean beyondLifting() {
        Decision last = last();
        return rule.countsInTotal()
                && status == DeadlineStatus.OPEN
                && last.report().liftedOnDay() != null
                && last.lastDay() < dueDay;
    }

    /** The decision that ends last of those on whose dates it rests. */
    Decision last() {
        return decisions.get(decisions.size() - 1);
    }

    /** The same, once what it limits has ended in time. */
    Draft overIf(boolean ended) {
        return new Draft(rule, decisions, dueDay, status, counted, ways, caveats, over || ended);
    }

    /**
     * As counted on from earlier lineages.
     *
     * @param ended whether the lineage itself has ended
     */
    Draft countedOnFrom(List<String> lineages, boolean ended) {
        List<String> more = new ArrayList<>(caveats);
        more.add(Caveats.SAME_THREAT);
        List<String> told = new ArrayList<>(ways);
        told.add("counted on from the earlier " + (lineages.size() == 1 ? "lineage " : "lineages ")
                + String.join(", ", lineages));
        return new Draft(rule, decisions, dueDay, status, counted, told, more, over || ended);
    }

    /** Whether two ways of counting come to the same. */
    boolean sameAs(Draft other) {
        return sameDateAs(other) && counted.equals(other.counted);
    }

    /** Whether it is the same duty on the same day. */
    boolean sameDateAs(Draft other) {
        return rule.rule().equals(other.rule.rule())
                && rule.kind() == other.rule.kind()
                && rule.validFromDay() == other.rule.validFromDay()
                && dueDay == other.dueDay;
    }

    /** Both ways of counting, since they come to the same. */
    Draft and(Draft other) {
        List<String> both = new ArrayList<>(ways);
        other.ways.forEach(way -> both.add("the same " + way));
        return new Draft(rule, decisions, dueDay, status, counted, both, caveats, over);
    }
}
