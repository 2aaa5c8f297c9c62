package eu.limen.model;

/** Severity of an alert, in the words of the Common Alerting Protocol 1.2. */
public enum Severity implements Coded {
    EXTREME("Extreme"),
    SEVERE("Severe"),
    MODERATE("Moderate"),
    MINOR("Minor"),
    UNKNOWN("Unknown");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
