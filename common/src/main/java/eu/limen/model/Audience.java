package eu.limen.model;

/** Who may see the details of a measure. */
public enum Audience {
    ALL,
    CONCERNED
}
