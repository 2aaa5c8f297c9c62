package eu.limen.model;

/** What a day looked like against what was to be expected (contract section 2). */
public enum Label {
    QUIET,
    RISING,
    HIGH,
    FALLING,
    SILENT,
    NOT_ASSESSED
}
