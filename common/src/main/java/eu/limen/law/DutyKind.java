package eu.limen.law;

import eu.limen.rules.DeadlineRules;

/** What is due on a date of the law. */
public enum DutyKind {
    /** Other states and the Union are told (Art. 27). */
    NOTICE,
    /** A period for which a control may be decided at a time ends. */
    PERIOD_END,
    /** The scale and likely course of the threat are set out (Art. 27(2)). */
    RISK_ASSESSMENT,
    /** Somebody else gives an opinion (Art. 27a). */
    OPINION,
    /** The state reports on the control (Art. 33). */
    REPORT,
    /** The longest time that a procedure allows ends. */
    MAXIMUM;

    /** Whether it says how long a control can last, rather than what somebody has to do. */
    boolean isLimit() {
        return this == PERIOD_END || this == MAXIMUM;
    }

    /** Days before the date on which it is told of. */
    public int leadDays(DeadlineRules rules) {
        return switch (this) {
            case NOTICE -> rules.noticeLeadDays();
            case PERIOD_END -> rules.periodEndLeadDays();
            case RISK_ASSESSMENT -> rules.riskAssessmentLeadDays();
            case OPINION -> rules.opinionLeadDays();
            case REPORT -> rules.reportLeadDays();
            case MAXIMUM -> rules.maximumLeadDays();
        };
    }
}
