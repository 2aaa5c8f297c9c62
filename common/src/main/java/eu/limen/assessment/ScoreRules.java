package eu.limen.assessment;

import eu.limen.rules.IndicatorRules;

/**
 * The numbers of the indicator (methods 7).
 *
 * @param recentWeeks weeks that the score speaks of
 * @param earlierWeeks weeks before them, for the trend
 * @param referenceWeeks weeks before the recent ones, for what is to be expected
 * @param leastReferenceWeeks reported weeks among those below which nothing is assessed
 * @param leastRecentWeeks reported weeks among the recent ones below which nothing is assessed
 * @param dispersion variance of a weekly count divided by its mean, before data
 * @param dispersionWeight how many weeks that first dispersion is worth
 * @param levels thresholds, margin and dwell
 */
record ScoreRules(
        int recentWeeks,
        int earlierWeeks,
        int referenceWeeks,
        int leastReferenceWeeks,
        int leastRecentWeeks,
        double dispersion,
        double dispersionWeight,
        IndicatorRules levels) {

    static ScoreRules of(IndicatorRules levels) {
        return new ScoreRules(4, 12, 26, 4, 3, 1.3, 10, levels);
    }
}
