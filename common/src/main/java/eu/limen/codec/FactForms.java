package eu.limen.codec;

import static eu.limen.codec.Field.AGREEMENTS;
import static eu.limen.codec.Field.ASSESSMENT;
import static eu.limen.codec.Field.ATTESTATION;
import static eu.limen.codec.Field.AUDIENCE;
import static eu.limen.codec.Field.BORDER_TYPES;
import static eu.limen.codec.Field.CIRCUMSTANCES_KNOWN_ON;
import static eu.limen.codec.Field.DELAY;
import static eu.limen.codec.Field.DIRECTIONS;
import static eu.limen.codec.Field.END;
import static eu.limen.codec.Field.EVIDENCE_LEVEL;
import static eu.limen.codec.Field.GATEWAY;
import static eu.limen.codec.Field.GROUNDS;
import static eu.limen.codec.Field.JOINT_RISK_ANALYSIS;
import static eu.limen.codec.Field.KINDS;
import static eu.limen.codec.Field.LIFTED_ON;
import static eu.limen.codec.Field.LINEAGE;
import static eu.limen.codec.Field.LOCAL_DAYS;
import static eu.limen.codec.Field.MEASURE_ID;
import static eu.limen.codec.Field.NEIGHBOUR_CONSULTED_ON;
import static eu.limen.codec.Field.NOTIFIED_ON;
import static eu.limen.codec.Field.OPINION_BY;
import static eu.limen.codec.Field.OPINION_ON;
import static eu.limen.codec.Field.PARTS;
import static eu.limen.codec.Field.PROCEDURE;
import static eu.limen.codec.Field.PROLONGS;
import static eu.limen.codec.Field.REPORT_33_ON;
import static eu.limen.codec.Field.RISK_ASSESSMENT_ON;
import static eu.limen.codec.Field.SECTIONS;
import static eu.limen.codec.Field.SLOT;
import static eu.limen.codec.Field.START;
import static eu.limen.codec.Field.THREAT;
import static eu.limen.codec.Field.THREATS;
import static eu.limen.codec.Field.TYPE;
import static eu.limen.codec.Field.VALID_FROM;
import static eu.limen.codec.Field.VALID_TO;
import static eu.limen.codec.Field.VALID_UNTIL;

import eu.limen.model.Attestation;
import eu.limen.model.Audience;
import eu.limen.model.EvidenceLevel;
import eu.limen.model.Header;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
import eu.limen.model.Procedure;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import java.util.List;

/** Reports of registers, from a draft and back. */
final class FactForms {

    private FactForms() {}

    static MeasureReport measure(Header header, Draft draft) {
        return new MeasureReport(
                header,
                draft.get(MEASURE_ID, String.class),
                draft.get(TYPE, MeasureType.class),
                draft.list(SECTIONS),
                draft.list(BORDER_TYPES),
                draft.get(START, Long.class),
                draft.get(END, Long.class),
                draft.number(LIFTED_ON),
                draft.get(PROCEDURE, Procedure.class),
                draft.list(GROUNDS),
                draft.list(THREATS),
                draft.get(LINEAGE, String.class),
                draft.text(PROLONGS),
                draft.list(PARTS),
                draft.number(NOTIFIED_ON),
                draft.number(CIRCUMSTANCES_KNOWN_ON),
                draft.number(NEIGHBOUR_CONSULTED_ON),
                draft.find(JOINT_RISK_ANALYSIS, Boolean.class),
                draft.number(RISK_ASSESSMENT_ON),
                draft.number(OPINION_ON),
                draft.text(OPINION_BY),
                draft.number(REPORT_33_ON),
                draft.find(ATTESTATION, Attestation.class),
                draft.list(AGREEMENTS),
                draft.find(AUDIENCE, Audience.class),
                draft.find(EVIDENCE_LEVEL, EvidenceLevel.class));
    }

    static void spread(MeasureReport report, Draft draft) {
        draft.put(MEASURE_ID, report.measureId())
                .put(TYPE, report.type())
                .put(SECTIONS, report.sections())
                .put(BORDER_TYPES, report.borderTypes())
                .put(START, report.startDay())
                .put(END, report.endDay())
                .put(LIFTED_ON, report.liftedOnDay())
                .put(PROCEDURE, report.procedure())
                .put(GROUNDS, report.grounds())
                .put(THREATS, report.threats())
                .put(LINEAGE, report.lineage())
                .put(PROLONGS, report.prolongs())
                .put(PARTS, report.parts().isEmpty() ? null : report.parts())
                .put(NOTIFIED_ON, report.notifiedOnDay())
                .put(CIRCUMSTANCES_KNOWN_ON, report.circumstancesKnownOnDay())
                .put(NEIGHBOUR_CONSULTED_ON, report.neighbourConsultedOnDay())
                .put(JOINT_RISK_ANALYSIS, report.jointRiskAnalysis())
                .put(RISK_ASSESSMENT_ON, report.riskAssessmentOnDay())
                .put(OPINION_ON, report.opinionOnDay())
                .put(OPINION_BY, report.opinionBy())
                .put(REPORT_33_ON, report.report33OnDay())
                .put(ATTESTATION, report.attestation())
                .put(AGREEMENTS, report.agreements().isEmpty() ? null : report.agreements())
                .put(AUDIENCE, report.audience())
                .put(EVIDENCE_LEVEL, report.evidenceLevel());
    }

    static StatementReport statement(Header header, Draft draft) {
        return new StatementReport(
                header,
                draft.get(MEASURE_ID, String.class),
                draft.get(THREAT, Threat.class),
                draft.get(ASSESSMENT, ThreatAssessment.class),
                draft.get(VALID_UNTIL, Long.class));
    }

    static void spread(StatementReport report, Draft draft) {
        draft.put(MEASURE_ID, report.measureId())
                .put(THREAT, report.threat())
                .put(ASSESSMENT, report.assessment())
                .put(VALID_UNTIL, report.validUntilDay());
    }

    static SourceReport source(Header header, Draft draft) {
        List<String> directions = draft.list(DIRECTIONS);
        return new SourceReport(
                header,
                draft.get(GATEWAY, String.class),
                draft.list(SECTIONS),
                draft.list(KINDS),
                draft.get(SLOT, SlotLength.class),
                draft.get(DELAY, Long.class),
                draft.flag(LOCAL_DAYS),
                directions.isEmpty() ? null : directions,
                draft.get(VALID_FROM, Long.class),
                draft.number(VALID_TO));
    }

    static void spread(SourceReport report, Draft draft) {
        draft.put(GATEWAY, report.gateway())
                .put(SECTIONS, report.sections())
                .put(KINDS, report.kinds())
                .put(SLOT, report.slot())
                .put(DELAY, report.delayMillis())
                .put(LOCAL_DAYS, report.localDays())
                .put(DIRECTIONS, report.directions())
                .put(VALID_FROM, report.validFromDay())
                .put(VALID_TO, report.validToDay());
    }
}
