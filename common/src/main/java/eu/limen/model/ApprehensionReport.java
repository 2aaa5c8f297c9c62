package eu.limen.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons apprehended in one slot; feeds outcomes, modus operandi and transfers, never a rate of threat. */
public record ApprehensionReport(
        Header header,
        SlotFrame frame,
        Threat threat,
        Context context,
        boolean joint,
        long persons,
        @Nullable Long groups,
        @Nullable Long facilitators,
        @Nullable Transport transport,
        @Nullable ModusOperandi modusOperandi,
        @Nullable Outcomes outcomes,
        @Nullable TransferBasis transferBasis,
        @Nullable String transferredTo,
        @Nullable Map<RefusalGround, Long> grounds)
        implements Report {}
