package eu.limen.model;

/** Distance of a place from the border line, in kilometres. */
public enum DistanceBand implements Coded {
    TO_1("0-1"),
    FROM_1_TO_10("1-10"),
    FROM_10_TO_30("10-30"),
    OVER_30("30+");

    private final String code;

    DistanceBand(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
