package eu.limen.analysis;

import eu.limen.analysis.maths.CountDistribution;

/**
 * What a week ahead is expected to bring, both sides together, at the exposures assumed.
 *
 * @param weeksAhead 1 for the week after the newest
 * @param mean expected count
 * @param variance of the count
 */
public record WeekAhead(int weeksAhead, double mean, double variance) {

    public CountDistribution counts() {
        return new CountDistribution(mean, variance);
    }

    public long median() {
        return counts().quantile(0.5);
    }

    /** Lower end of the interval that holds the count with that probability. */
    public long low(double probability) {
        return counts().quantile((1 - probability) / 2);
    }

    /** Upper end of the interval that holds the count with that probability. */
    public long high(double probability) {
        return counts().upperBound((1 - probability) / 2);
    }
}
