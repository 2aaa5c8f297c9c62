package eu.limen.register;

import eu.limen.flow.Fact;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.ReportId;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words in which tests of the registers speak. */
final class Given {

    static final SectionRegister SECTIONS = SectionRegister.standard();

    private Given() {}

    static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    static Section section(String id) {
        Section section = SECTIONS.find(id);
        if (section == null) {
            throw new AssertionError(id);
        }
        return section;
    }

    static Header header(Kind kind, String state, int number, String reportedAt) {
        long sent = millis(reportedAt);
        return new Header(kind, new ReportId(0, number), 0, false, state + "-MI", state, sent, 1, number);
    }

    static Fact fact(MeasureReport measure) {
        return new Fact(measure, null, null);
    }

    static Fact fact(StatementReport statement) {
        return new Fact(null, statement, null);
    }

    static Fact fact(SourceReport source) {
        return new Fact(null, null, source);
    }

    /** Border control on all types of border, without a lifting. */
    static MeasureReport control(String id, String lineage, List<String> sections, String start, String end) {
        return control(id, lineage, sections, List.of(BorderType.values()), start, end, null, List.of(Threat.EVENT));
    }

    static MeasureReport control(
            String id,
            String lineage,
            List<String> sections,
            List<BorderType> types,
            String start,
            String end,
            @Nullable String lifted,
            List<Threat> threats) {
        return MeasureBuilder.control(
                        header(
                                Kind.MEASURE,
                                id.substring(0, 2),
                                Integer.parseInt(id.substring(8)),
                                "2015-01-01T00:00:00Z"),
                        id,
                        lineage)
                .on(sections, types)
                .days(day(start), day(end))
                .liftedOn(lifted == null ? null : day(lifted))
                .procedure(Procedure.FORESEEABLE)
                .because(List.of(), threats)
                .build();
    }

    static StatementReport statement(
            String state, String measureId, Threat threat, ThreatAssessment said, String sent, String validUntil) {
        int number = 10 * Integer.parseInt(measureId.substring(8)) + said.ordinal();
        return new StatementReport(
                header(Kind.STATEMENT, state, number, sent), measureId, threat, said, day(validUntil));
    }

    /** An entry of the roster with a delay of six hours, in UTC days. */
    static SourceReport entry(
            String gateway,
            List<String> sections,
            List<Kind> kinds,
            SlotLength slot,
            @Nullable List<String> directions,
            String validFrom,
            @Nullable String validTo) {
        return new SourceReport(
                header(Kind.SOURCE, gateway.substring(0, 2), 1, "2015-01-01T00:00:00Z"),
                gateway,
                sections,
                kinds,
                slot,
                6 * 3_600_000L,
                false,
                directions,
                day(validFrom),
                validTo == null ? null : day(validTo));
    }
}
