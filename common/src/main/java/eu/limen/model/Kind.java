package eu.limen.model;

/** Kind of a report; decides which fields it has (contract section 1). */
public enum Kind implements Coded {
    CHECK("check"),
    APPREHENSION("apprehension"),
    UNAUTHORISED_MOVEMENT("unauthorised-movement"),
    TRAFFIC("traffic"),
    COUNTER("counter"),
    MEASURE("measure"),
    STATEMENT("statement"),
    SOURCE("source");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
