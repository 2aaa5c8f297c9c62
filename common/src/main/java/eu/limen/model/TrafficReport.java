package eu.limen.model;

import org.jspecify.annotations.Nullable;

/** Traffic that passed in one slot. */
public record TrafficReport(
        Header header,
        SlotFrame frame,
        @Nullable Long vehiclesPassed,
        @Nullable Long lorriesPassed,
        @Nullable Long passengersCarried)
        implements Report {}
