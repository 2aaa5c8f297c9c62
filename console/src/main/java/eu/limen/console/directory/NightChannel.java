package eu.limen.console.directory;

/** By which way a desk hears at night. */
public enum NightChannel {
    EMAIL,
    WEBHOOK,
    /** Not before the morning. */
    NONE
}
