package eu.limen.model;

/** Under which powers a check was made: reintroduced border control (Art. 25) or police checks (Art. 23(a)). */
public enum Regime {
    BORDER_CONTROL,
    POLICE_CHECK
}
