package eu.limen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision on a measure; the reporting state is the controlling state. All dates are local dates as epoch days, both ends inclusive.
 *
 * @param sections section ids, or {@code *} for every section of the state that is internal on the day, or none: scope not stated
 */
public record MeasureReport(
        Header header,
        String measureId,
        MeasureType type,
        List<String> sections,
        List<BorderType> borderTypes,
        long startDay,
        long endDay,
        @Nullable Long liftedOnDay,
        Procedure procedure,
        List<LegalGround> grounds,
        List<Threat> threats,
        String lineage,
        @Nullable String prolongs,
        List<String> parts,
        @Nullable Long notifiedOnDay,
        @Nullable Long circumstancesKnownOnDay,
        @Nullable Long neighbourConsultedOnDay,
        @Nullable Boolean jointRiskAnalysis,
        @Nullable Long riskAssessmentOnDay,
        @Nullable Long opinionOnDay,
        @Nullable String opinionBy,
        @Nullable Long report33OnDay,
        @Nullable Attestation attestation,
        List<Agreement> agreements,
        @Nullable Audience audience,
        @Nullable EvidenceLevel evidenceLevel)
        implements Report {}
