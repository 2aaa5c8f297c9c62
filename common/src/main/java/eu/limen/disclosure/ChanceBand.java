package eu.limen.disclosure;

/** A probability as it may be shown: with the expectation beside it, its digits would give the count back. */
public enum ChanceBand {
    BELOW_ONE_IN_A_THOUSAND("less than 1 in 1,000", 0.001),
    BELOW_ONE_IN_A_HUNDRED("1 in 1,000 to 1 in 100", 0.01),
    BELOW_ONE_IN_TWENTY("1 in 100 to 1 in 20", 0.05),
    NOT_UNUSUAL("1 in 20 or more", 1);

    private final String words;
    private final double most;

    ChanceBand(String words, double most) {
        this.words = words;
        this.most = most;
    }

    /** The band of a probability, 0..1. */
    public static ChanceBand of(double probability) {
        for (ChanceBand band : values()) {
            if (probability < band.most) {
                return band;
            }
        }
        return NOT_UNUSUAL;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
