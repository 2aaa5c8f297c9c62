package eu.limen.model;

/** How persons were chosen for a check (Recommendation of 23.11.2023, (17)(a)). */
public enum Selectivity {
    SYSTEMATIC,
    RISK_BASED,
    RANDOM
}
