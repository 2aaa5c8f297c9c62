package eu.limen.model;

/** Whether a check moved or stood at a fixed place (Recommendation of 23.11.2023, (17)(b)). */
public enum Mobility {
    MOBILE,
    STATIC
}
