package eu.limen.model;

import java.util.List;
import java.util.stream.Stream;

/** Threat categories (Recommendation of 23.11.2023, (2)(a); contract section 1). The order is part of the state format: append only. */
public enum Threat {
    UNAUTHORISED_MOVEMENT(true),
    MIGRANT_SMUGGLING(true),
    FIREARMS_TRAFFICKING(true),
    DRUGS_TRAFFICKING(true),
    DOCUMENT_FRAUD(true),
    TRAFFICKING_IN_HUMAN_BEINGS(true),
    ORGANISED_PROPERTY_CRIME(true),
    OTHER_ORGANISED_CRIME(true),
    TERRORISM(false),
    HYBRID_OR_SABOTAGE(false),
    PUBLIC_HEALTH(false),
    EVENT(false);

    private static final List<Threat> COUNTABLE =
            Stream.of(values()).filter(Threat::countable).toList();

    private final boolean countable;

    Threat(boolean countable) {
        this.countable = countable;
    }

    /** Whether counts can show it. The others are shown, never decided by counts; they need a statement. */
    public boolean countable() {
        return countable;
    }

    /** The eight countable threats, in their order. */
    public static List<Threat> countableThreats() {
        return COUNTABLE;
    }
}
