package eu.limen.analysis.fall;

import eu.limen.analysis.FilterParameters;
import eu.limen.analysis.FilterState;

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
    public static final SeasonEstimate UNKNOWN = flat(0);

    private static final double RADIANS_PER_WEEK = 2 * Math.PI / FilterParameters.WEEKS_PER_YEAR;

    /** No season, after so many weeks with checks. */
    public static SeasonEstimate flat(int exposedWeeks) {
        return new SeasonEstimate(0, 0, 0, 0, 0, exposedWeeks);
    }

    /** What a filter with one annual harmonic has learnt. */
    public static SeasonEstimate of(FilterState filter, int exposedWeeks) {
        double[] coefficients = filter.coefficients();
        double[] covariance = filter.covariance();
        return new SeasonEstimate(
                coefficients[1], coefficients[2], covariance[4], covariance[5], covariance[8], exposedWeeks);
    }

    /**
     * How far the season lifts a week above the mean of a span: {@code s_t = exp(season_t) / mean} (methods 3).
     *
     * <p>Only the difference between the week and the span is uncertain: at the same time of the year nothing is.
     *
     * @param week in the count of the span
     */
    SeasonFactor factor(long week, Span span) {
        if (isFlat()) {
            return SeasonFactor.NONE;
        }
        double sum = 0;
        double sumCosine = 0;
        double sumSine = 0;
        for (long other = span.from(); other < span.from() + span.weeks(); other++) {
            double cos = StrictMath.cos(RADIANS_PER_WEEK * other);
            double sin = StrictMath.sin(RADIANS_PER_WEEK * other);
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
        double factor = StrictMath.exp(cosine * cos + sine * sin) * span.weeks() / sum;
        return new SeasonFactor(factor, Math.max(0, variance));
    }

    /** How far the season lifts the mean of one span above that of another; both with at least one week. */
    double between(Span span, Span other) {
        return factor(span.from(), other).factor() / factor(span.from(), span).factor();
    }

    private boolean isFlat() {
        return cosine == 0 && sine == 0 && cosineVariance == 0 && sineVariance == 0;
    }
}
