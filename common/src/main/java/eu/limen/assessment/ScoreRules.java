package eu.limen.assessment;

import eu.limen.rules.IndicatorRules;

/**
 * The numbers of the indicator (methods 7).
 *
 * @param agreed those of the rule set
 */
record ScoreRules(IndicatorRules agreed) {

    private static final int DAYS_A_WEEK = 7;

    static ScoreRules of(IndicatorRules agreed) {
        return new ScoreRules(agreed);
    }

    /** Weeks that the score speaks of. */
    int recentWeeks() {
        return agreed.recentWeeks();
    }

    /** Weeks before them, for the trend. */
    int earlierWeeks() {
        return agreed.earlierWeeks();
    }

    /** Weeks, among the recent ones, that must be judged. */
    int leastRecentWeeks() {
        return agreed.leastRecentWeeks();
    }

    /** Weeks for which CRITICAL is shown unless a human confirms it. */
    int criticalWeeks() {
        return agreed.criticalDays() / DAYS_A_WEEK;
    }

    IndicatorRules levels() {
        return agreed;
    }
}
