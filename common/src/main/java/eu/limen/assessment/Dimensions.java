package eu.limen.assessment;

import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.PatternName;
import eu.limen.model.Support;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The evidence on a control, one line per dimension, each for or against replacing it or unknown (domain C.7; the criteria of Art. 26). None says
 * that control should be introduced.
 */
final class Dimensions {

    private final Findings findings;
    private final ProofRules proofRules;
    private final AlternativeRules rules;

    Dimensions(Findings findings, ProofRules proofRules, AlternativeRules rules) {
        this.findings = findings;
        this.proofRules = proofRules;
        this.rules = rules;
    }

    /** Each once, in the order of {@link DimensionCode}. */
    List<Dimension> all() {
        List<Dimension> all = new ArrayList<>();
        all.add(new ThreatTrend(findings, proofRules, rules).dimension());
        all.add(displacement());
        all.add(modeOfChecks());
        all.add(yieldOfChecks());
        all.add(hinterland());
        all.addAll(new LocationDimensions(findings).all());
        all.addAll(new FrequencyDimensions(findings).all());
        all.addAll(new IntensityDimensions(findings, rules).all());
        all.addAll(new AlternativeDimensions(findings).all());
        all.addAll(new CooperationDimensions(findings).all());
        all.addAll(new ImpactDimensions(findings).all());
        all.addAll(new RecordDimensions(findings).all());
        all.sort(Comparator.comparing(dimension -> DimensionCode.valueOf(dimension.dimension())));
        return List.copyOf(all);
    }

    private Dimension yieldOfChecks() {
        double least = least(findings.alternatives().stream()
                .mapToDouble(alternative ->
                        alternative.probabilityOfYield(rules.agreed().equivalenceYield()))
                .toArray());
        return Dimension.of(
                DimensionCode.YIELD,
                rules.support(least),
                Double.isNaN(least) ? null : Words.percent(least),
                "Probability that police checks find at least "
                        + Words.percent(rules.agreed().equivalenceYield())
                        + " of what the control finds per check, for every threat: " + Words.percent(least)
                        + ".");
    }

    private Dimension hinterland() {
        boolean policeChecks =
                findings.alternatives().stream().anyMatch(one -> !one.police().isEmpty());
        if (!policeChecks) {
            return Dimension.neither(
                    DimensionCode.HINTERLAND,
                    null,
                    "No police checks are reported here, so nothing could be found away from the control.");
        }
        double least = least(findings.alternatives().stream()
                .mapToDouble(alternative ->
                        alternative.probabilityOfAway(rules.agreed().awayShare()))
                .toArray());
        return Dimension.of(
                DimensionCode.HINTERLAND,
                rules.support(least),
                Double.isNaN(least) ? null : Words.percent(least),
                "Probability that most findings of every threat are made away from the control: " + Words.percent(least)
                        + ".");
    }

    private Dimension displacement() {
        int weeks = proofRules.agreed().rateWindowWeeks();
        boolean none = findings.alarms().of(PatternName.DISPLACEMENT, weeks).isEmpty();
        if (none && !findings.exposed()) {
            return Dimension.neither(
                    DimensionCode.DISPLACEMENT, null, "Nobody is checked here, so a displacement could not be seen.");
        }
        return Dimension.of(
                DimensionCode.DISPLACEMENT,
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
            return Dimension.neither(DimensionCode.MODE_OF_CHECKS, null, "How checks are made is not reported.");
        }
        boolean few = systematic <= rules.agreed().systematicShare();
        return Dimension.of(
                DimensionCode.MODE_OF_CHECKS,
                few ? Support.FOR : Support.AGAINST,
                "systematic " + Words.percent(systematic) + ", mobile " + Words.percent(mobile),
                few
                        ? "Few checks are systematic (Recommendation of 23.11.2023, (17)(a))."
                        : "Many checks are systematic; police checks may not be (Art. 23(a)).");
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
