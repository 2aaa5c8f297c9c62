package eu.limen.disclosure.release;

import org.jspecify.annotations.Nullable;

/** Rates and shares, computed from what is published and from nothing else: whoever inverts one gets the published figures back. */
public final class PublishedRatio {

    private PublishedRatio() {}

    /** Null if one of the two is hidden or there is nothing to divide by. */
    public static @Nullable Double of(ReleasedFigure numerator, ReleasedFigure denominator) {
        Long above = numerator.value();
        Long below = denominator.value();
        if (above == null || below == null || below == 0) {
            return null;
        }
        return (double) above / below;
    }
}
