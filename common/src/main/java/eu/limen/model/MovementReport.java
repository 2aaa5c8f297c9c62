package eu.limen.model;

import org.jspecify.annotations.Nullable;

/** Unauthorised movements detected in one slot; the direction is in the frame and always present. */
public record MovementReport(
        Header header,
        SlotFrame frame,
        long detections,
        Context context,
        @Nullable Transport transport,
        @Nullable ModusOperandi modusOperandi,
        @Nullable Boolean facilitated,
        @Nullable GroupSize groupSize)
        implements Report {}
