package eu.limen.model;

/** Certainty of an alert, in the words of the Common Alerting Protocol 1.2. */
public enum Certainty implements Coded {
    OBSERVED("Observed"),
    LIKELY("Likely"),
    POSSIBLE("Possible"),
    UNLIKELY("Unlikely"),
    UNKNOWN("Unknown");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
