package eu.limen.exchange;

import eu.limen.model.Endorsement;
import eu.limen.model.SideAgreement;

/** Validation status of the report (Art. 16(2)(c)): who has looked at it. The first that holds. */
public enum Validation implements ConfidenceCriterion {
    CONTESTED("contested", "a state's contact point dissents from the week's indicator"),
    VALIDATED("validated", "the contact points of all states of the section have confirmed the week's indicator"),
    CROSS_CHECKED(
            "cross-checked", "no contact point has spoken; both sides contributed and do not tell different stories"),
    NOT_VALIDATED(
            "not validated",
            "no contact point has spoken, and one side alone reports, or the sides tell different stories");

    private final String words;
    private final String when;

    Validation(String words, String when) {
        this.words = words;
        this.when = when;
    }

    static Validation of(Grounds grounds) {
        if (grounds.endorsement().containsValue(Endorsement.DISSENT)) {
            return CONTESTED;
        }
        boolean spoken = !grounds.endorsement().isEmpty()
                && grounds.endorsement().values().stream().allMatch(word -> word == Endorsement.CONFIRMED);
        if (spoken) {
            return VALIDATED;
        }
        boolean checked = grounds.bothSides() && grounds.agreement() != SideAgreement.DISCORDANT;
        return checked ? CROSS_CHECKED : NOT_VALIDATED;
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
