package eu.limen.analysis.fall;

/** What a proof that a threat fell must pass, all of it (methods 3). */
public enum Gate {
    /** The e-detector has collected enough, under both looks at exposure. */
    EVIDENCE,
    /** The fall has been probable enough for weeks in a row, under both looks. */
    LASTING,
    /** No side sees a rise. */
    NO_CONTRADICTION,
    /** The baseline has enough events. */
    BASELINE_EVENTS,
    /** A year is known, so that the season cannot pass for a fall. */
    SEASON,
    /** The level is not above the one before the crisis. */
    NORMAL_LEVEL,
    /** Checks have not gone down with the findings. */
    CHECKS_KEPT,
    /** Each side has reported. */
    SIDES_REPORT,
    /** No alarm of a rise. */
    QUIET
}
