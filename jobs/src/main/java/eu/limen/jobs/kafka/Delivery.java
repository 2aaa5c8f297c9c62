package eu.limen.jobs.kafka;

/** How often a result reaches its topic when something breaks. */
public enum Delivery {
    /** Once, for readers that read committed records only. */
    EXACTLY_ONCE,
    /** Once or more: only to show in a test what exactly once is worth. */
    AT_LEAST_ONCE
}
