package eu.limen.reporting;

/** By what released figures are told apart (contract section 2, aggregate). In this order they name a figure: append only. */
public enum Dimension {
    REPORTING_STATE("REP_STATE"),
    BORDER_TYPE("BORDER_TYPE"),
    SECTION("SECTION"),
    DIRECTION("DIRECTION"),
    MEASURE_TYPE("MEASURE_TYPE"),
    CONTEXT("CONTEXT"),
    TRANSPORT("TRANSPORT"),
    THREAT("THREAT");

    /** All of a dimension together. */
    public static final String TOTAL = "_T";
    /** The dimension says nothing of the figure. */
    public static final String NOT_APPLICABLE = "_Z";
    /** The report does not state it. */
    public static final String UNKNOWN = "_U";

    private final String code;

    Dimension(String code) {
        this.code = code;
    }

    /** Its name in SDMX. */
    public String code() {
        return code;
    }
}
