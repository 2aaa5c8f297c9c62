package eu.limen.exchange;

/** Reliability of the source (Art. 16(2)(b)): how much of what the gateways promised has come. The sources are authorities, not persons. */
public enum Reliability implements ConfidenceCriterion {
    RELIABLE("reliable", "of what every side promised for these days at least 95 % has come"),
    USUALLY_RELIABLE("usually reliable", "of what every side promised for these days at least 80 % has come"),
    FAIRLY_RELIABLE("fairly reliable", "of what one side promised for these days less than 80 % has come"),
    NOT_JUDGED("cannot be judged", "nothing was promised for these days, so that nothing can be missing");

    private static final double NEARLY_ALL = 0.95;
    private static final double MOST = 0.8;

    private final String words;
    private final String when;

    Reliability(String words, String when) {
        this.words = words;
        this.when = when;
    }

    static Reliability of(Grounds grounds) {
        Double completeness = grounds.completeness();
        if (completeness == null) {
            return NOT_JUDGED;
        }
        if (completeness >= NEARLY_ALL) {
            return RELIABLE;
        }
        return completeness >= MOST ? USUALLY_RELIABLE : FAIRLY_RELIABLE;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String when() {
        return when;
    }
}
