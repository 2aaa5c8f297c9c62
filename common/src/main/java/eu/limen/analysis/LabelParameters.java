package eu.limen.analysis;

/**
 * The numbers behind a day's label (contract section 2).
 *
 * @param reportedDays fewer reported days than these are not assessed
 * @param highAlpha probability of a count at least this high, at or below which a day is HIGH
 * @param risingRatio ratio of rates above which the newest days are RISING
 * @param fallingRatio ratio of rates below which they are FALLING
 * @param changeProbability posterior probability required of either
 * @param fallenShare share of the expected count at or below which a day has fallen
 * @param fallenAlpha probability of a count at most this low, required of a fallen day
 */
public record LabelParameters(
        int reportedDays,
        double highAlpha,
        double risingRatio,
        double fallingRatio,
        double changeProbability,
        double fallenShare,
        double fallenAlpha) {

    public static final LabelParameters CONTRACT = new LabelParameters(7, 0.005, 1.2, 0.8, 0.95, 0.5, 0.005);
}
