package eu.limen.reporting;

/**
 * What stands behind a figure.
 *
 * @param sum of all that contributed
 * @param reports how many contributed; with none there is no figure, which is not the same as zero
 */
public record Counted(long sum, long reports) {

    static final Counted NOTHING = new Counted(0, 0);

    Counted plus(Counted other) {
        return new Counted(sum + other.sum, reports + other.reports);
    }

    Counted minus(Counted other) {
        return new Counted(sum - other.sum, reports - other.reports);
    }
}
