package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.model.Dimension;
import eu.limen.model.PatternName;
import eu.limen.model.Practice;
import eu.limen.model.Support;
import java.util.List;

/**
 * The evidence on a control, one line per dimension, each for or against replacing it or unknown (domain reference C.7: T, Y, H,
 * D, M, I, C, L, Q in this order).
 */
final class Dimensions {

    private static final double LONG_WAIT_MINUTES = 10;
    private static final double COMPLETE = 0.75;

    private final Findings findings;
    private final ProofRules proofRules;
    private final AlternativeRules rules;

    Dimensions(Findings findings, ProofRules proofRules, AlternativeRules rules) {
        this.findings = findings;
        this.proofRules = proofRules;
        this.rules = rules;
    }

    List<Dimension> all() {
        return List.of(
                new ThreatTrend(findings, proofRules, rules).dimension(),
                yieldOfChecks(),
                hinterland(),
                displacement(),
                modeOfChecks(),
                impact(),
                cooperation(),
                legalClock(),
                qualityOfData());
    }

    private Dimension yieldOfChecks() {
        double least = least(findings.alternatives().stream()
                .mapToDouble(alternative ->
                        alternative.probabilityOfYield(rules.agreed().equivalenceYield()))
                .toArray());
        return new Dimension(
                "YIELD",
                rules.support(least),
                Double.isNaN(least) ? null : Words.percent(least),
                "Probability that police checks find at least "
                        + Words.percent(rules.agreed().equivalenceYield())
                        + " of what the control finds per check, for every threat: " + Words.percent(least)
                        + ".");
    }

    private Dimension hinterland() {
        double least = least(findings.alternatives().stream()
                .mapToDouble(alternative ->
                        alternative.probabilityOfAway(rules.agreed().awayShare()))
                .toArray());
        return new Dimension(
                "HINTERLAND",
                rules.support(least),
                Double.isNaN(least) ? null : Words.percent(least),
                "Probability that most findings of every threat are made away from the control: " + Words.percent(least)
                        + ".");
    }

    private Dimension displacement() {
        int weeks = proofRules.agreed().rateWindowWeeks();
        boolean none = findings.alarms().of(PatternName.DISPLACEMENT, weeks).isEmpty();
        if (none && !findings.exposed()) {
            return new Dimension(
                    "DISPLACEMENT",
                    Support.UNKNOWN,
                    null,
                    "Nobody is checked here, so a displacement could not be seen.");
        }
        return new Dimension(
                "DISPLACEMENT",
                none ? Support.FOR : Support.AGAINST,
                null,
                none
                        ? "No displacement from or onto this section is seen in the last " + weeks + " weeks."
                        : "A displacement from or onto this section is seen in the last " + weeks
                                + " weeks: a fall here may be a rise elsewhere.");
    }

    private Dimension modeOfChecks() {
        Double systematic = findings.practice().systematicShare();
        Double mobile = findings.practice().mobileShare();
        if (systematic == null || mobile == null) {
            return new Dimension("MODE_OF_CHECKS", Support.UNKNOWN, null, "How checks are made is not reported.");
        }
        boolean few = systematic <= rules.agreed().systematicShare();
        return new Dimension(
                "MODE_OF_CHECKS",
                few ? Support.FOR : Support.AGAINST,
                "systematic " + Words.percent(systematic) + ", mobile " + Words.percent(mobile),
                few
                        ? "Few checks are systematic (Recommendation of 23.11.2023, (17)(a))."
                        : "Many checks are systematic; police checks may not be (Art. 23(a)).");
    }

    private Dimension impact() {
        Practice practice = findings.practice();
        Double wait = practice.waitingMinutes();
        Double open = practice.openConnections();
        if (wait == null && open == null) {
            return new Dimension("IMPACT", Support.UNKNOWN, null, "No waiting times or connections are reported.");
        }
        boolean felt = (wait != null && wait >= LONG_WAIT_MINUTES) || (open != null && open < 1);
        String value = (wait == null ? "" : "waiting " + Words.count(wait) + " min ")
                + (open == null ? "" : "connections open " + Words.percent(open));
        return new Dimension(
                "IMPACT",
                felt ? Support.FOR : Support.UNKNOWN,
                value.strip(),
                felt
                        ? "Travellers wait or connections are closed: giving way would help them."
                        : "Little impact on travellers is reported; that speaks neither way.");
    }

    private Dimension cooperation() {
        Cooperation cooperation = Cooperation.of(findings);
        return new Dimension(
                "COOPERATION", cooperation.inForce() ? Support.FOR : Support.AGAINST, null, cooperation.text());
    }

    /** How long it has lasted is a fact; what follows from it is for the clocks of the law. */
    private Dimension legalClock() {
        Control control = findings.control();
        long since = Math.max(control.lineage().firstDay(), control.section().internalSinceDay());
        long days = control.lineage().daysInForce(since, control.sundayDay());
        return new Dimension(
                "LEGAL_CLOCK",
                Support.UNKNOWN,
                days + " days",
                "Decisions of this lineage have been in force on this section for " + days + " days since "
                        + Words.date(since) + ". This is a count, not a legal assessment.");
    }

    private Dimension qualityOfData() {
        long reported = 0;
        long promised = 0;
        for (WeekSide side : findings.quarter()) {
            reported += side.checkSlotsReported() + side.movementSlotsReported();
            promised += side.checkSlotsPromised() + side.movementSlotsPromised();
        }
        boolean bothSpeak = findings.silences().isEmpty() && findings.exposed();
        if (promised == 0) {
            return new Dimension(
                    "QUALITY_OF_DATA",
                    bothSpeak ? Support.UNKNOWN : Support.AGAINST,
                    null,
                    "No source promises reports on this direction, so completeness cannot be measured.");
        }
        double complete = Math.min(1, (double) reported / promised);
        return new Dimension(
                "QUALITY_OF_DATA",
                bothSpeak && complete >= COMPLETE ? Support.FOR : Support.AGAINST,
                Words.percent(complete),
                Words.percent(complete) + " of the reports promised on this direction in the last " + rules.weeks()
                        + " weeks have come." + (bothSpeak ? "" : " Not every side reports checks."));
    }

    /** NaN if there is none or one of them is not known. */
    private static double least(double[] values) {
        double least = values.length == 0 ? Double.NaN : values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }
}
