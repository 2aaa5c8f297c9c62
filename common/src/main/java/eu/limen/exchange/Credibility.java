package eu.limen.exchange;

import eu.limen.model.SideAgreement;

/** Credibility of the information (Art. 16(2)(a)): how far it is borne out by more than one observation. The first that holds. */
public enum Credibility implements ConfidenceCriterion {
    POSSIBLE("possible", "the alert is certain only as possible, or the two sides tell different stories"),
    CONFIRMED("confirmed", "the alert is observed or likely, both sides contributed, and they tell the same story"),
    PROBABLE("probable", "the alert is observed or likely, and the two sides do not tell different stories"),
    NOT_JUDGED("cannot be judged", "the alert does not say how certain it is");

    private final String words;
    private final String when;

    Credibility(String words, String when) {
        this.words = words;
        this.when = when;
    }

    static Credibility of(Grounds grounds) {
        if (grounds.agreement() == SideAgreement.DISCORDANT) {
            return POSSIBLE;
        }
        return switch (grounds.certainty()) {
            case OBSERVED, LIKELY ->
                grounds.bothSides() && grounds.agreement() == SideAgreement.CONCORDANT ? CONFIRMED : PROBABLE;
            case POSSIBLE, UNLIKELY -> POSSIBLE;
            case UNKNOWN -> NOT_JUDGED;
        };
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
