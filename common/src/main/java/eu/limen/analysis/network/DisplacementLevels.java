package eu.limen.analysis.network;

/**
 * How sure one must be before a displacement is called confirmed (methods 4).
 *
 * @param targetFell probability that the target fell against the controls
 * @param neighboursRose probability that the neighbours rose by more than a fifth against them
 */
public record DisplacementLevels(double targetFell, double neighboursRose) {

    private static final double TARGET_DOUBT = 0.05;
    private static final double NEIGHBOUR_DOUBT = 0.10;

    /** The levels for so many looks at the same onset: the doubt is shared out among them (Bonferroni). */
    public static DisplacementLevels forLooks(int looks) {
        return new DisplacementLevels(1 - TARGET_DOUBT / looks, 1 - NEIGHBOUR_DOUBT / looks);
    }
}
