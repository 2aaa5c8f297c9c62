package eu.limen.model;

/** Waiting time of a vehicle, in minutes. */
public enum WaitingBand implements Coded {
    TO_5("0-5"),
    TO_15("6-15"),
    TO_30("16-30"),
    TO_60("31-60"),
    OVER_60("60+");

    private final String code;

    WaitingBand(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
