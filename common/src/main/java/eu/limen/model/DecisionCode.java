package eu.limen.model;

/** What a person decided on a result (contract section 3). */
public enum DecisionCode {
    FOLLOWED,
    NOT_FOLLOWED,
    CONFIRMED,
    DISSENT
}
