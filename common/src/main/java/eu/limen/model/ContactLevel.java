package eu.limen.model;

/** Level of a permanent contact point (Recommendation of 23.11.2023, (2)). */
public enum ContactLevel {
    NATIONAL,
    LOCAL
}
