package eu.limen.disclosure.release;

import java.util.Map;

/**
 * What was published at an earlier date of the same figures.
 *
 * @param counts before disclosure control; never published
 * @param released what was published, by the same keys
 */
public record Vintage(Map<String, Long> counts, Map<String, ReleasedFigure> released) {

    public Vintage {
        counts = Map.copyOf(counts);
        released = Map.copyOf(released);
        if (!counts.keySet().equals(released.keySet())) {
            throw new IllegalArgumentException("vintage: " + counts.size() + " counts, " + released.size()
                    + " released figures (expected: the same keys)");
        }
    }
}
