package eu.limen.analysis.fall;

import eu.limen.analysis.FilterParameters;

/**
 * The annual harmonic of one side's series as the weekly model knows it (methods 2.1).
 *
 * @param cosine coefficient of the cosine in the log rate
 * @param sine coefficient of the sine
 * @param cosineVariance variance of the first coefficient
 * @param covariance of both
 * @param sineVariance variance of the second
 * @param exposedWeeks weeks with checks behind it
 */
public record SeasonEstimate(
        double cosine, double sine, double cosineVariance, double covariance, double sineVariance, int exposedWeeks) {

    /** No week is known: every factor is 1. */
    public static final SeasonEstimate UNKNOWN = new SeasonEstimate(0, 0, 0, 0, 0, 0);

    private static final double RADIANS_PER_WEEK = 2 * Math.PI / FilterParameters.WEEKS_PER_YEAR;

    /**
     * How far the season lifts a week above the mean of a span: {@code s_t = exp(season_t) / mean} (methods 3).
     *
     * <p>Only the difference between the week and the span is uncertain: at the same time of the year nothing is.
     *
     * @param week weeks since the fixed Monday of the weekly series
     * @param fromWeek first week of the span
     * @param weeks of the span, at least one
     */
    public SeasonFactor factor(long week, long fromWeek, int weeks) {
        if (isFlat()) {
            return SeasonFactor.NONE;
        }
        double sum = 0;
        double sumCosine = 0;
        double sumSine = 0;
        for (long other = fromWeek; other < fromWeek + weeks; other++) {
            double angle = RADIANS_PER_WEEK * other;
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            double lift = StrictMath.exp(cosine * cos + sine * sin);
            sum += lift;
            sumCosine += lift * cos;
            sumSine += lift * sin;
        }
        double cos = StrictMath.cos(RADIANS_PER_WEEK * week);
        double sin = StrictMath.sin(RADIANS_PER_WEEK * week);
        double byCosine = cos - sumCosine / sum;
        double bySine = sin - sumSine / sum;
        double variance = byCosine * byCosine * cosineVariance
                + 2 * byCosine * bySine * covariance
                + bySine * bySine * sineVariance;
        return new SeasonFactor(StrictMath.exp(cosine * cos + sine * sin) * weeks / sum, Math.max(0, variance));
    }

    /** How far the season lifts the mean of one span above that of another. */
    public double between(long fromWeek, int weeks, long otherFromWeek, int otherWeeks) {
        return factor(fromWeek, otherFromWeek, otherWeeks).factor()
                / factor(fromWeek, fromWeek, weeks).factor();
    }

    private boolean isFlat() {
        return cosine == 0 && sine == 0 && cosineVariance == 0 && sineVariance == 0;
    }
}
