package eu.limen.model;

/** Whether the section was an internal border on the day (judged by the slot's day). */
public enum LegalStatus {
    INTERNAL,
    EXTERNAL_AT_THE_TIME
}
