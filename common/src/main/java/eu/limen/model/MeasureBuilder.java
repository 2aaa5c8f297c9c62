package eu.limen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a decision on a measure from what is known of it; what nobody names stays unstated. */
public final class MeasureBuilder {

    private final Header header;
    private final String measureId;
    private final String lineage;
    private MeasureType type = MeasureType.BORDER_CONTROL;
    private List<String> sections = List.of();
    private List<BorderType> borderTypes = List.of();
    private long startDay;
    private long endDay;
    private @Nullable Long liftedOnDay;
    private Procedure procedure = Procedure.NOT_STATED;
    private List<LegalGround> grounds = List.of();
    private List<Threat> threats = List.of();
    private @Nullable String prolongs;
    private List<String> parts = List.of();
    private @Nullable Long notifiedOnDay;
    private @Nullable Long circumstancesKnownOnDay;
    private @Nullable Long neighbourConsultedOnDay;
    private @Nullable Boolean jointRiskAnalysis;
    private @Nullable Long riskAssessmentOnDay;
    private @Nullable Long opinionOnDay;
    private @Nullable String opinionBy;
    private @Nullable Long report33OnDay;
    private @Nullable Attestation attestation;
    private List<Agreement> agreements = List.of();
    private @Nullable Audience audience;
    private @Nullable EvidenceLevel evidenceLevel;

    private MeasureBuilder(Header header, String measureId, String lineage) {
        this.header = header;
        this.measureId = measureId;
        this.lineage = lineage;
    }

    /** A decision on border control; its procedure, scope, grounds and threats are not stated. */
    public static MeasureBuilder control(Header header, String measureId, String lineage) {
        return new MeasureBuilder(header, measureId, lineage);
    }

    /** The same decision under another header, as for its next revision. */
    public static MeasureBuilder copy(Header header, MeasureReport report) {
        MeasureBuilder copy = new MeasureBuilder(header, report.measureId(), report.lineage())
                .type(report.type())
                .on(report.sections(), report.borderTypes())
                .days(report.startDay(), report.endDay())
                .liftedOn(report.liftedOnDay())
                .procedure(report.procedure())
                .because(report.grounds(), report.threats())
                .prolongs(report.prolongs())
                .parts(report.parts())
                .notifiedOn(report.notifiedOnDay())
                .circumstancesKnownOn(report.circumstancesKnownOnDay())
                .neighbourConsultedOn(report.neighbourConsultedOnDay())
                .jointRiskAnalysis(report.jointRiskAnalysis())
                .riskAssessmentOn(report.riskAssessmentOnDay());
        return copy.opinion(report.opinionOnDay(), report.opinionBy())
                .report33On(report.report33OnDay())
                .attestation(report.attestation())
                .agreements(report.agreements())
                .audience(report.audience())
                .evidenceLevel(report.evidenceLevel());
    }

    public MeasureBuilder type(MeasureType value) {
        type = value;
        return this;
    }

    /** Section ids, or {@code *}, or none: scope not stated. */
    public MeasureBuilder on(List<String> ids, List<BorderType> types) {
        sections = List.copyOf(ids);
        borderTypes = List.copyOf(types);
        return this;
    }

    /** First and last day, both inclusive, as local epoch days. */
    public MeasureBuilder days(long first, long last) {
        startDay = first;
        endDay = last;
        return this;
    }

    public MeasureBuilder liftedOn(@Nullable Long day) {
        liftedOnDay = day;
        return this;
    }

    public MeasureBuilder procedure(Procedure value) {
        procedure = value;
        return this;
    }

    public MeasureBuilder because(List<LegalGround> legalGrounds, List<Threat> named) {
        grounds = List.copyOf(legalGrounds);
        threats = List.copyOf(named);
        return this;
    }

    public MeasureBuilder prolongs(@Nullable String earlierMeasureId) {
        prolongs = earlierMeasureId;
        return this;
    }

    public MeasureBuilder parts(List<String> nutsCodes) {
        parts = List.copyOf(nutsCodes);
        return this;
    }

    public MeasureBuilder notifiedOn(@Nullable Long day) {
        notifiedOnDay = day;
        return this;
    }

    public MeasureBuilder circumstancesKnownOn(@Nullable Long day) {
        circumstancesKnownOnDay = day;
        return this;
    }

    public MeasureBuilder neighbourConsultedOn(@Nullable Long day) {
        neighbourConsultedOnDay = day;
        return this;
    }

    public MeasureBuilder jointRiskAnalysis(@Nullable Boolean made) {
        jointRiskAnalysis = made;
        return this;
    }

    public MeasureBuilder riskAssessmentOn(@Nullable Long day) {
        riskAssessmentOnDay = day;
        return this;
    }

    /** Day of an opinion and who gave it. */
    public MeasureBuilder opinion(@Nullable Long day, @Nullable String by) {
        opinionOnDay = day;
        opinionBy = by;
        return this;
    }

    public MeasureBuilder report33On(@Nullable Long day) {
        report33OnDay = day;
        return this;
    }

    public MeasureBuilder attestation(@Nullable Attestation value) {
        attestation = value;
        return this;
    }

    public MeasureBuilder agreements(List<Agreement> inForce) {
        agreements = List.copyOf(inForce);
        return this;
    }

    public MeasureBuilder audience(@Nullable Audience value) {
        audience = value;
        return this;
    }

    public MeasureBuilder evidenceLevel(@Nullable EvidenceLevel value) {
        evidenceLevel = value;
        return this;
    }

    public MeasureReport build() {
        return new MeasureReport(
                header,
                measureId,
                type,
                sections,
                borderTypes,
                startDay,
                endDay,
                liftedOnDay,
                procedure,
                grounds,
                threats,
                lineage,
                prolongs,
                parts,
                notifiedOnDay,
                circumstancesKnownOnDay,
                neighbourConsultedOnDay,
                jointRiskAnalysis,
                riskAssessmentOnDay,
                opinionOnDay,
                opinionBy,
                report33OnDay,
                attestation,
                agreements,
                audience,
                evidenceLevel);
    }
}
