package eu.limen.disclosure.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What readers have from earlier vintages: which figures were ever hidden from them, and which count is behind each figure they hold. */
final class PublishedBefore {

    private final Set<String> everHidden = new HashSet<>();
    private final Map<String, Standing> standing = new HashMap<>();

    /**
     * A figure that readers hold.
     *
     * @param count behind it, of the vintage that first published it
     * @param figure as published
     */
    record Standing(long count, ReleasedFigure figure) {

        /** Whether a later count is near enough for the figure to stay: what is between is 0 or a number of 1 to 9, which must not be had by subtraction. */
        boolean standsFor(long later) {
            return Math.abs(later - count) < HiddenCells.THRESHOLD && !HiddenCells.isSmall(later);
        }
    }

    /** @param earlier the oldest first */
    PublishedBefore(List<Vintage> earlier) {
        for (Vintage vintage : earlier) {
            vintage.released()
                    .forEach((key, figure) -> add(key, vintage.counts().getOrDefault(key, 0L), figure));
        }
    }

    private void add(String key, long count, ReleasedFigure figure) {
        if (figure.isHidden()) {
            everHidden.add(key);
            return;
        }
        Standing before = standing.get(key);
        if (before == null || !before.standsFor(count)) {
            standing.put(key, new Standing(count, figure));
        }
    }

    boolean wasHidden(String key) {
        return everHidden.contains(key);
    }

    /** The figure that stays, or null if the count is published anew. */
    @Nullable
    Standing standing(String key, long count) {
        Standing before = standing.get(key);
        return before != null && before.standsFor(count) ? before : null;
    }
}
