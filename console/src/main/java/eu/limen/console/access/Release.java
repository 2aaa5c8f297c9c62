package eu.limen.console.access;

/** How much of a section's results somebody sees, from the least to the most. */
public enum Release {
    NOTHING,
    /** Words and levels, no figure. */
    LABELS,
    /** Figures too, without small numbers. */
    COUNTS;

    /** The greater of two. */
    public Release or(Release other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
