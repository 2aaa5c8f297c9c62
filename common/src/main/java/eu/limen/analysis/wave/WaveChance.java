package eu.limen.analysis.wave;

/** How many waves chance alone would give on a corridor (methods 5). */
public final class WaveChance {

    private static final double WEEKS_PER_YEAR = 52;
    private static final int DIRECTIONS = 2;

    private WaveChance() {}

    /**
     * Waves per corridor and year, both directions together, if every section's rises begin at random: for each way to place a wave on the
     * corridor 52 p q^(onsets - 1), q = 1 - (1 - p)^gap. Waves on neighbouring sections alone give the formula of methods 5.
     *
     * @param sections of the corridor
     * @param onset probability that a rise begins on a section in a week
     */
    public static double perCorridorYear(int sections, double onset, WaveRules rules) {
        double next = -StrictMath.expm1(rules.longestGap() * StrictMath.log1p(-onset));
        double straight = places(sections, rules.onsets()) * StrictMath.pow(next, rules.onsets() - 1);
        double across =
                placesAcross(sections, rules.onsetsAcrossGap()) * StrictMath.pow(next, rules.onsetsAcrossGap() - 1);
        return DIRECTIONS * WEEKS_PER_YEAR * onset * (straight + across);
    }

    private static int places(int sections, int onsets) {
        return Math.max(0, sections - onsets + 1);
    }

    /** A wave that leaves a section out is one section longer, and may leave it out between any two onsets. */
    private static int placesAcross(int sections, int onsets) {
        return places(sections, onsets + 1) * (onsets - 1);
    }
}
