package eu.limen.model;

/** Whether a situation is judged per check or per reported day. */
public enum Basis {
    RATE,
    COUNT
}
