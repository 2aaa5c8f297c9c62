package eu.limen.law;

/** The field of a decision that shows that a duty is met. */
public enum AnsweredBy {
    NOTIFIED_ON,
    RISK_ASSESSMENT_ON,
    COMMISSION_OPINION_ON,
    REPORT_33_ON,
    /** The last day of control lies within the time. */
    END_WITHIN
}
