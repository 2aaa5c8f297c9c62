package eu.limen.analysis.fall;

/**
 * How far the season lifts a week above the mean of the baseline's weeks.
 *
 * @param factor 1 where no season is known
 * @param logVariance how uncertain its logarithm is
 */
public record SeasonFactor(double factor, double logVariance) {

    public static final SeasonFactor NONE = new SeasonFactor(1, 0);
}
