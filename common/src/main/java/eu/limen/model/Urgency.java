package eu.limen.model;

/** Urgency of an alert, in the words of the Common Alerting Protocol 1.2. */
public enum Urgency implements Coded {
    IMMEDIATE("Immediate"),
    EXPECTED("Expected"),
    FUTURE("Future"),
    PAST("Past"),
    UNKNOWN("Unknown");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
