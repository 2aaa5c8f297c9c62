package eu.limen.register;

/**
 * Days on which two decisions hold on a section at once.
 *
 * @param earlier the decision that begins first
 */
public record ControlOverlap(String section, Kind kind, Decision earlier, Decision later, long firstDay, long lastDay) {

    /** How the two decisions belong together. */
    public enum Kind {
        SAME_LINEAGE,
        OTHER_LINEAGE,
        OPPOSITE_DIRECTIONS
    }

    public long days() {
        return lastDay - firstDay + 1;
    }
}
