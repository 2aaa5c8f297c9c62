package eu.limen.exchange;

import eu.limen.model.Threat;

/** What an impact level is about (Implementing Regulation (EU) 2021/581, Art. 17(2)). */
public enum ImpactAspect {
    ILLEGAL_IMMIGRATION("detecting, preventing and combating illegal immigration", "Art. 17(2)(a)"),
    CROSS_BORDER_CRIME("detecting, preventing and combating cross-border crime", "Art. 17(2)(b)"),
    LIVES_OF_MIGRANTS("protecting and saving the lives of migrants", "Art. 17(2)(c)");

    private final String words;
    private final String provision;

    ImpactAspect(String words, String provision) {
        this.words = words;
        this.provision = provision;
    }

    public String words() {
        return words;
    }

    public String provision() {
        return provision;
    }

    /** Whether a threat bears on it. */
    public boolean concerns(Threat threat) {
        return switch (threat) {
            case UNAUTHORISED_MOVEMENT -> this == ILLEGAL_IMMIGRATION;
            case MIGRANT_SMUGGLING, TRAFFICKING_IN_HUMAN_BEINGS -> true;
            case DOCUMENT_FRAUD -> this != LIVES_OF_MIGRANTS;
            case FIREARMS_TRAFFICKING,
                    DRUGS_TRAFFICKING,
                    ORGANISED_PROPERTY_CRIME,
                    OTHER_ORGANISED_CRIME,
                    TERRORISM,
                    HYBRID_OR_SABOTAGE -> this == CROSS_BORDER_CRIME;
            case PUBLIC_HEALTH, EVENT -> false;
        };
    }
}
