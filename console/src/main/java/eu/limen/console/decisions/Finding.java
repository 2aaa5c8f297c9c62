package eu.limen.console.decisions;

import eu.limen.model.AdaptationAxis;
import org.jspecify.annotations.Nullable;

/** What two states find of the checks on their section (Recommendation of 23.11.2023, point 3(a)(ii)): by axis, and of the impact that they want to prevent. */
public enum Finding {
    LOCATION_PROPORTIONATE(AdaptationAxis.LOCATION, true),
    LOCATION_WIDER_THAN_NEEDED(AdaptationAxis.LOCATION, false),
    LOCATION_FIXED_PLACES(AdaptationAxis.LOCATION, false),
    LOCATION_NOT_EXAMINED(AdaptationAxis.LOCATION, true),
    FREQUENCY_PROPORTIONATE(AdaptationAxis.FREQUENCY, true),
    FREQUENCY_HIGHER_THAN_NEEDED(AdaptationAxis.FREQUENCY, false),
    FREQUENCY_ALWAYS_THE_SAME(AdaptationAxis.FREQUENCY, false),
    FREQUENCY_NOT_EXAMINED(AdaptationAxis.FREQUENCY, true),
    INTENSITY_PROPORTIONATE(AdaptationAxis.INTENSITY, true),
    INTENSITY_HIGHER_THAN_NEEDED(AdaptationAxis.INTENSITY, false),
    INTENSITY_SYSTEMATIC(AdaptationAxis.INTENSITY, false),
    INTENSITY_NOT_EXAMINED(AdaptationAxis.INTENSITY, true),
    CONNECTIONS_CLOSED(null, false),
    COMMUNITIES_BURDENED(null, false),
    INTERNAL_MARKET_BURDENED(null, false);

    private final @Nullable AdaptationAxis axis;
    private final boolean alone;

    Finding(@Nullable AdaptationAxis axis, boolean alone) {
        this.axis = axis;
        this.alone = alone;
    }

    /** What it is about; null of an impact. */
    public @Nullable AdaptationAxis axis() {
        return axis;
    }

    /** Whether nothing else can be found on the same axis. */
    boolean standsAlone() {
        return alone;
    }
}
