package eu.limen.model;

/** Word of a contact point on an indicator. */
public enum Endorsement {
    NONE,
    CONFIRMED,
    DISSENT
}
