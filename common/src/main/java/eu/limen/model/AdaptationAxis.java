package eu.limen.model;

/** What can be adapted on a section (Recommendation of 23.11.2023, (3)(a)(ii)). */
public enum AdaptationAxis {
    LOCATION,
    FREQUENCY,
    INTENSITY
}
