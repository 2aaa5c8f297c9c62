package eu.limen.levels;

/** Shares as people read them. */
final class Percent {

    private Percent() {}

    /** {@code 45 %}. */
    static String of(double share) {
        return Math.round(100 * share) + " %";
    }
}
