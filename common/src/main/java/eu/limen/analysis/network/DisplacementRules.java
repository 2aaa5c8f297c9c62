package eu.limen.analysis.network;

/**
 * When a displacement can be assessed, and how sure one must be before it is called confirmed (methods 4).
 *
 * @param leastWeeksBefore weeks before the onset without which there is nothing to compare with
 * @param leastControlSections sections without which a common shock could not be told from a displacement
 * @param targetFell probability that the target fell against the controls
 * @param neighboursRose probability that the neighbours rose against them by more than {@code materialRise}
 * @param materialRise size of a rise that matters, as a ratio
 * @param dampening exponent with which findings may follow exposure, besides in proportion (methods 3, gate 3)
 */
public record DisplacementRules(
        int leastWeeksBefore,
        int leastControlSections,
        double targetFell,
        double neighboursRose,
        double materialRise,
        double dampening) {

    /** The numbers of methods 3 and 4, for a single look. */
    public static DisplacementRules standard() {
        return new DisplacementRules(8, 3, 0.95, 0.90, 1.2, 0.7);
    }

    /** The same for several looks at one onset: the doubt is shared out among them (Bonferroni). */
    public DisplacementRules forLooks(int looks) {
        return new DisplacementRules(
                leastWeeksBefore,
                leastControlSections,
                1 - (1 - targetFell) / looks,
                1 - (1 - neighboursRose) / looks,
                materialRise,
                dampening);
    }
}
