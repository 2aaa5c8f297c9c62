package eu.limen.reporting;

/** How far a released figure may be relied on: SDMX code list CL_OBS_STATUS, of which these are used. */
public enum ObservationStatus {
    NORMAL("A", "Normal value"),
    BREAK("B", "Time series break: not to be compared with what was before"),
    PROVISIONAL("P", "Provisional value: reports may still come"),
    SUPPRESSED("Q", "Missing value; suppressed");

    private final String code;
    private final String meaning;

    ObservationStatus(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public String code() {
        return code;
    }

    /** For people. */
    public String meaning() {
        return meaning;
    }
}
