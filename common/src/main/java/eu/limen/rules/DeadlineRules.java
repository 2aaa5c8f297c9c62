package eu.limen.rules;

import java.io.Serializable;

/**
 * How early a date of the law is told of, and what belongs together. The dates themselves come from the tables of the law, never from here.
 *
 * @param noticeLeadDays days before a notice is due; a proposal
 * @param periodEndLeadDays days before a period ends; a proposal, with time for the four weeks of a notice
 * @param riskAssessmentLeadDays days before a risk assessment is due; a proposal
 * @param opinionLeadDays days before an opinion is due; a proposal
 * @param reportLeadDays days before a report is due; a proposal
 * @param maximumLeadDays days before a maximum is reached; a proposal
 * @param passedDays days for which a date that has passed stays shown; a proposal
 * @param sameThreatMonths calendar months within which a new lineage may be the same threat (Art. 25(3)); domain B.3
 */
public record DeadlineRules(
        @Bounds(min = 0, max = 182, unit = "days", perSection = false)
        int noticeLeadDays,

        @Bounds(min = 0, max = 182, unit = "days", perSection = false)
        int periodEndLeadDays,

        @Bounds(min = 0, max = 182, unit = "days", perSection = false)
        int riskAssessmentLeadDays,

        @Bounds(min = 0, max = 182, unit = "days", perSection = false)
        int opinionLeadDays,

        @Bounds(min = 0, max = 182, unit = "days", perSection = false)
        int reportLeadDays,

        @Bounds(min = 0, max = 366, unit = "days", perSection = false)
        int maximumLeadDays,

        @Bounds(min = 0, max = 366, unit = "days", perSection = false)
        int passedDays,

        @Bounds(min = 0, max = 24, unit = "months", perSection = false)
        int sameThreatMonths)
        implements Serializable {}
