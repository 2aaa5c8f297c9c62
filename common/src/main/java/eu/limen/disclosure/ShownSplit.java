package eu.limen.disclosure;

import java.util.Map;
import java.util.TreeMap;

/**
 * A sum told apart by something else than days: all of its parts, or none. One small part would be the difference between the sum and the others; and
 * parts that add up to more than the sum would give away what is not in it.
 *
 * @param parts count per part; empty where the split is withheld
 * @param withheld whether a part, a count of the same findings elsewhere, or the difference to their sum might be too small
 */
public record ShownSplit(Map<String, Long> parts, boolean withheld) {

    /** Nothing is known that could be told apart. */
    public static final ShownSplit UNKNOWN = new ShownSplit(Map.of(), false);

    public ShownSplit {
        parts = Map.copyOf(parts);
    }

    /**
     * Shows a split, or withholds it.
     *
     * @param parts count of each part
     * @param same the same findings as they are shown elsewhere
     */
    public static ShownSplit of(Map<String, Long> parts, ShownFigures same) {
        if (same.hidden()) {
            return new ShownSplit(Map.of(), true);
        }
        if (parts.isEmpty()) {
            return UNKNOWN;
        }
        boolean small = parts.values().stream().anyMatch(part -> part < ShownCount.LEAST_SHOWN);
        long sum = parts.values().stream().mapToLong(Long::longValue).sum();
        return small || sum != same.found().least()
                ? new ShownSplit(Map.of(), true)
                : new ShownSplit(new TreeMap<>(parts), false);
    }
}
