package eu.limen.exchange;

import eu.limen.model.Certainty;
import eu.limen.model.Confidence;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.Label;
import eu.limen.model.ThreatScore;
import eu.limen.model.Trend;
import eu.limen.model.Urgency;
import eu.limen.patterns.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the product of a week's indicator: of what has changed abnormally in it, else of what drives it. */
final class IndicatorProduct {

    private static final int DAYS_A_WEEK = 7;
    /** Contract section 2, labels: RISING and FALLING from this probability on. */
    private static final double CLEAR = 0.95;

    private final Indicator indicator;
    private final long monday;

    private IndicatorProduct(Indicator indicator) {
        this.indicator = indicator;
        this.monday = IsoText.mondayOf(indicator.week());
    }

    static AnalysisProduct of(Indicator indicator, Findings findings, Attestation attestation) {
        return new IndicatorProduct(indicator).product(findings, attestation);
    }

    private AnalysisProduct product(Findings reports, Attestation attestation) {
        List<ThreatScore> abnormal = indicator.threats().stream()
                .filter(IndicatorProduct::isAbnormal)
                .toList();
        List<Finding> findings = (abnormal.isEmpty() ? driver() : abnormal)
                .stream().map(score -> finding(score, reports)).toList();
        long sunday = monday + DAYS_A_WEEK - 1;
        Grounds grounds = attestation.grounds(findings, monday, sunday, certainty(), indicator.joint());
        var threats = findings.stream()
                .map(Finding::threat)
                .filter(threat -> threat != null)
                .distinct()
                .toList();
        return new AnalysisProduct(
                indicator.id(),
                indicator.revision(),
                indicator.knownAtMillis(),
                indicator.generatedBy(),
                Sharing.ofIndicator(!abnormal.isEmpty()),
                null,
                null,
                null,
                headline(findings),
                threats,
                findings,
                Way.NOT_KNOWN,
                monday,
                sunday,
                monday,
                Map.of(),
                grounds,
                ConfidenceWords.of(grounds),
                ImpactProposal.of(ImpactProposal.size(indicator.level(), findings), threats, Way.NOT_KNOWN),
                abnormal.isEmpty() ? Urgency.PAST : Urgency.EXPECTED,
                measures(),
                false);
    }

    private List<String> measures() {
        return indicator.verdicts().stream()
                .flatMap(verdict -> verdict.measureIds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<ThreatScore> driver() {
        return indicator.threats().stream()
                .filter(score -> score.category() == indicator.driver() && score.observed() != null)
                .limit(1)
                .toList();
    }

    private Finding finding(ThreatScore score, Findings reports) {
        Change change = change(score.trend());
        Findings.Day week = new Findings.Day(monday, label(change), score.observed(), score.expected(), score.pValue());
        Findings.Flow flow = new Findings.Flow(indicator.section(), score.direction(), score.category());
        return reports.finding(flow, change, Extent.WHOLE_WEEKS, List.of(week));
    }

    private String headline(List<Finding> findings) {
        String where = "Week " + indicator.week() + " at " + Geography.section(indicator.section());
        return findings.isEmpty()
                ? where
                : where + ": "
                        + Geography.and(findings.stream()
                                .map(IndicatorProduct::inWords)
                                .distinct()
                                .toList());
    }

    private static String inWords(Finding finding) {
        String threat = finding.threat() == null ? "" : Words.threat(finding.threat()) + ' ';
        return switch (finding.change()) {
            case RISE, FALL, RECURRING -> threat + finding.change().words();
            case NO_CLEAR_CHANGE -> threat + "without clear change";
            case NOT_KNOWN -> threat + "with a change that is not known";
        };
    }

    private Certainty certainty() {
        return indicator.confidence() == Confidence.LOW ? Certainty.POSSIBLE : Certainty.LIKELY;
    }

    /** It stands out among all sections, or its rate has clearly moved. */
    private static boolean isAbnormal(ThreatScore score) {
        boolean moved = change(score.trend()) == Change.RISE || change(score.trend()) == Change.FALL;
        return score.observed() != null && (Boolean.TRUE.equals(score.standsOut()) || moved);
    }

    private static Change change(@Nullable Trend trend) {
        if (trend == null) {
            return Change.NOT_KNOWN;
        }
        if (trend.probabilityRising() >= CLEAR) {
            return Change.RISE;
        }
        return trend.probabilityFalling() >= CLEAR ? Change.FALL : Change.NO_CLEAR_CHANGE;
    }

    private static Label label(Change change) {
        return switch (change) {
            case RISE -> Label.RISING;
            case FALL -> Label.FALLING;
            case RECURRING, NO_CLEAR_CHANGE -> Label.QUIET;
            case NOT_KNOWN -> Label.NOT_ASSESSED;
        };
    }
}
