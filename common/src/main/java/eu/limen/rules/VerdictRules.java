package eu.limen.rules;

import java.io.Serializable;

/**
 * When the data support that a control can give way (methods 3; contract section 2, Verdicts).
 *
 * @param theta share of the rate at reintroduction below which a threat counts as fallen: a policy that people set; methods 3
 * @param alphaPrime error allowed over the whole horizon of weekly looks; methods 3
 * @param horizonWeeks weekly looks over which the error is held (T); methods 3
 * @param posterior probability that the rate is below theta; methods 3, gate 2
 * @param posteriorWeeks weeks in a row with that probability; methods 3, gate 2
 * @param rateWindowWeeks weeks that one look's rate is taken from (W); methods 1.1
 * @param power chance to see a real fall below which the data cannot answer; contract section 2, Verdicts
 * @param powerWeeks weeks within which it would be seen; contract section 2, Verdicts
 * @param rho size of the fall that this chance is computed for; methods 3, Power
 * @param baselineWeeks weeks before reintroduction that a fall is measured against; methods 3
 * @param minBaselineEvents events in them below which the baseline is too small; methods 3, Edge
 * @param minExposureShare share of the baseline's checks per week below which a week says nothing; methods 3, gate 6
 * @param equivalenceYield share of the control's hits per check that police checks must reach; contract section 2, Verdicts
 * @param systematicShare share of systematic checks up to which it counts as low; Recommendation of 23.11.2023, (17)(a)
 * @param awayShare share of findings made away from the control above which most are; contract section 2, Verdicts
 */
public record VerdictRules(
        @Bounds(min = 0.05, max = 0.95, unit = "ratio of rates")
        double theta,

        @Bounds(min = 0.001, max = 0.2, unit = "probability")
        double alphaPrime,

        @Bounds(min = 26, max = 520, unit = "weeks") int horizonWeeks,

        @Bounds(min = 0.5, max = 0.9999, unit = "probability")
        double posterior,

        @Bounds(min = 1, max = 26, unit = "weeks") int posteriorWeeks,
        @Bounds(min = 1, max = 26, unit = "weeks") int rateWindowWeeks,
        @Bounds(min = 0.5, max = 0.99, unit = "probability") double power,
        @Bounds(min = 4, max = 104, unit = "weeks") int powerWeeks,

        @Bounds(min = 0.01, max = 0.9, unit = "ratio of rates")
        double rho,

        @Bounds(min = 4, max = 104, unit = "weeks") int baselineWeeks,
        @Bounds(min = 1, max = 1000, unit = "events") int minBaselineEvents,

        @Bounds(min = 0.01, max = 1, unit = "share of the baseline's checks")
        double minExposureShare,

        @Bounds(min = 0.1, max = 2, unit = "ratio of hits per check")
        double equivalenceYield,

        @Bounds(min = 0, max = 1, unit = "share of persons checked")
        double systematicShare,

        @Bounds(min = 0.1, max = 1, unit = "share of findings")
        double awayShare)
        implements Serializable {}
