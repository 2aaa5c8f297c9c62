package eu.limen.exchange;

import eu.limen.codec.RuleSetReader;
import eu.limen.disclosure.ShownFigures;
import eu.limen.disclosure.WindowFigures;
import eu.limen.flow.Cell;
import eu.limen.flow.Contribution;
import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.ContactLevel;
import eu.limen.model.EvidencePoint;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Regime;
import eu.limen.model.ResultIds;
import eu.limen.model.Severity;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.model.Urgency;
import eu.limen.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Alerts of which only the counts matter: all that an alert computes from them is computed here as well. */
final class Alerts {

    static final RuleSet RULES = RuleSetReader.standard();
    static final long MONDAY = LocalDate.of(2025, 3, 3).toEpochDay();
    static final String SECTION = "AT-DE";
    static final String DIRECTION = "AT>DE";
    static final String FLOW = SECTION + "[" + DIRECTION + "]";

    private static final GeneratedBy MADE_BY = new GeneratedBy("default", "1", "1.1.0");
    private static final double EXPECTED_A_DAY = 1.5;
    private static final long NOON = (MONDAY + 7) * 86_400_000L + 12 * 3_600_000L;

    private Alerts() {}

    /** A surge of drugs trafficking with a high day for each count. */
    static Alert surge(long... counts) {
        return alert(PatternName.SURGE, Threat.DRUGS_TRAFFICKING, FLOW, 1, counts);
    }

    /** A weekly alarm with a week for each count. */
    static Alert trend(long... counts) {
        return alert(PatternName.TREND_RISE, Threat.MIGRANT_SMUGGLING, FLOW, 7, counts);
    }

    static Alert alert(PatternName pattern, Threat threat, String key, int windowDays, long... counts) {
        List<EvidencePoint> evidence = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i];
            evidence.add(new EvidencePoint(
                    SECTION,
                    DIRECTION,
                    LocalDate.ofEpochDay(MONDAY + (long) i * windowDays).toString(),
                    Label.HIGH,
                    counts[i],
                    EXPECTED_A_DAY,
                    Math.pow(2, -counts[i])));
        }
        double expected = EXPECTED_A_DAY * counts.length;
        return new Alert(
                ResultIds.alert(pattern, key, threat.name(), NOON),
                0,
                NOON,
                MADE_BY,
                List.of(new Reason("rule", sum + " found", "threshold", null, sum + " found in these days.")),
                AlertFamily.PATTERN,
                pattern,
                sum + " found",
                List.of(SECTION),
                List.of(threat),
                DIRECTION,
                List.of(new Addressee("AT", ContactLevel.NATIONAL)),
                AlertStatus.NEW,
                sum >= 4 * expected ? Severity.SEVERE : Severity.MINOR,
                Certainty.LIKELY,
                Urgency.EXPECTED,
                LocalDate.ofEpochDay(MONDAY).toString(),
                NOON,
                Map.of("AT", "2025-03-09", "DE", "2025-03-09"),
                true,
                sum,
                expected,
                1.0,
                0.5,
                List.of("DE-2024-001"),
                NOON,
                null,
                null,
                false,
                evidence);
    }

    /** The reports that such an alert rests on: of each window some findings are made under border control, the rest by the police. */
    static List<Contribution> reports(Threat threat, int windowDays, long... counts) {
        List<Contribution> reports = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Cell cell =
                    new Cell("DE-GW1", SECTION, Kind.CHECK, DIRECTION, SlotLength.DAY, MONDAY + (long) i * windowDays);
            Sums sums = new Sums.Builder()
                    .add(Quantity.personsChecked(Regime.BORDER_CONTROL), 1000)
                    .add(Quantity.personsChecked(Regime.POLICE_CHECK), 500)
                    .add(Quantity.hits(Regime.BORDER_CONTROL, threat), counts[i] - counts[i] / 3)
                    .add(Quantity.hits(Regime.POLICE_CHECK, threat), counts[i] / 3)
                    .build();
            reports.add(new Contribution(cell, 0, sums));
        }
        return reports;
    }

    static AnalysisProduct product(Alert alert, List<Contribution> reports) {
        return AlertProduct.of(alert, new Findings(section -> reports), new Attestation(), RULES);
    }

    static Finding finding(Change change, long found) {
        ShownFigures figures = ShownFigures.of(List.of(new WindowFigures(found, null, null)));
        return new Finding(
                SECTION,
                DIRECTION,
                Threat.DRUGS_TRAFFICKING,
                change,
                Extent.WHOLE_WEEKS,
                List.of(),
                figures.small(),
                figures,
                null);
    }
}
