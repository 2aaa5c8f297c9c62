package eu.limen.model;

/** Ground of a reintroduction (Art. 25(1)). */
public enum LegalGround {
    TERRORISM_OR_ORGANISED_CRIME,
    PUBLIC_HEALTH,
    LARGE_SCALE_MOVEMENTS,
    EVENT,
    EXTERNAL_BORDER_DEFICIENCIES
}
