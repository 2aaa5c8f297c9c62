package eu.limen.rules;

import eu.limen.register.Problem;

/**
 * What a check of a rule set has to say of one place in it.
 *
 * @param advice what to do about it
 */
public record Remark(Weight weight, Problem problem, String advice) {

    /** How heavily a remark weighs. */
    public enum Weight {
        /** The rule set is refused. */
        WRONG,
        /** The rule set may be tried; a running job refuses it. */
        NOT_YET_APPROVED,
        /** Nothing is refused. */
        WORTH_A_LOOK
    }

    static Remark wrong(String where, String value, String expected, String advice) {
        return new Remark(Weight.WRONG, new Problem(where, value, expected), advice);
    }

    static Remark worthALook(String where, String value, String expected, String advice) {
        return new Remark(Weight.WORTH_A_LOOK, new Problem(where, value, expected), advice);
    }
}
