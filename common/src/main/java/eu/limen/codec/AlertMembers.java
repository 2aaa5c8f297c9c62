package eu.limen.codec;

import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.EvidencePoint;

/** The members of an alert. */
final class AlertMembers {

    private AlertMembers() {}

    static void write(ResultSink json, Alert alert) {
        ResultWriter.begin(json, alert.id(), alert.revision(), alert.knownAtMillis())
                .word("family", alert.family())
                .word("pattern", alert.pattern())
                .word("status", alert.status())
                .text("headline", alert.headline())
                .texts("sections", alert.sections())
                .words("threats", alert.threats())
                .text("direction", alert.direction())
                .objects("addressees", alert.addressees(), AlertMembers::addressee)
                .word("severity", alert.severity())
                .word("certainty", alert.certainty())
                .word("urgency", alert.urgency())
                .text("onset", alert.onset())
                .instant("detectedAt", alert.detectedAtMillis())
                .keyed("dataUntil", alert.dataUntil(), (days, day) -> days.text(day.getKey(), day.getValue()))
                .flag("bothSides", alert.bothSides());
        figures(json, alert);
        ResultWriter.end(json, alert.reasons(), alert.generatedBy());
    }

    private static void figures(ResultSink json, Alert alert) {
        json.whole("observed", alert.observed())
                .real("expected", alert.expected())
                .real("exposureChange", alert.exposureChange())
                .real("expectedFalsePerYear", alert.expectedFalsePerYear())
                .texts("measuresInForce", alert.measuresInForce())
                .instant("expires", alert.expiresMillis())
                .text("supersedes", alert.supersedes())
                .text("cancelReason", alert.cancelReason())
                .flag("exercise", alert.exercise())
                .objects("evidence", alert.evidence(), AlertMembers::evidence);
    }

    private static void addressee(ResultSink json, Addressee addressee) {
        json.text("state", addressee.state()).word("level", addressee.level());
    }

    private static void evidence(ResultSink json, EvidencePoint point) {
        json.text("section", point.section())
                .text("direction", point.direction())
                .text("day", point.day())
                .word("label", point.label())
                .whole("observed", point.observed())
                .real("expected", point.expected())
                .real("pValue", point.pValue());
    }
}
