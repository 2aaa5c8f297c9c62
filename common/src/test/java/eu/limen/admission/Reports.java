package eu.limen.admission;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.BorderType;
import eu.limen.model.CheckReport;
import eu.limen.model.Context;
import eu.limen.model.CounterName;
import eu.limen.model.CounterReport;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Mobility;
import eu.limen.model.MovementReport;
import eu.limen.model.Place;
import eu.limen.model.Procedure;
import eu.limen.model.Regime;
import eu.limen.model.ReportId;
import eu.limen.model.Selectivity;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import eu.limen.model.TrafficReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vocabulary of these tests: well-formed reports, from which a test changes what it is about. */
final class Reports {

    static final String GATEWAY = "DE-BPOL-01";
    static final long DAY = LocalDate.of(2025, 3, 5).toEpochDay();
    static final long DAY_START = Instant.parse("2025-03-05T00:00:00Z").toEpochMilli();
    static final long DAY_END = Instant.parse("2025-03-06T00:00:00Z").toEpochMilli();
    static final long SENT = Instant.parse("2025-03-06T02:00:00Z").toEpochMilli();
    static final Slot WEDNESDAY = new Slot(DAY_START, SlotLength.DAY);
    static final ReportId ID = new ReportId(0x7d9f2c1e4b3a4f6dL, 0xa1b2c3d4e5f60718L);

    private Reports() {}

    static Header header(Kind kind) {
        return header(kind, GATEWAY, "DE", SENT);
    }

    static Header header(Kind kind, String source, String state, long reportedAt) {
        return new Header(kind, ID, 0, false, source, state, reportedAt, 1, 42);
    }

    static Header withdrawing(Header header) {
        return new Header(
                header.kind(),
                header.reportId(),
                header.revision() + 1,
                true,
                header.source(),
                header.reportingState(),
                header.reportedAtMillis(),
                header.schema(),
                header.canonicalHash());
    }

    static SlotFrame frame(String section, Slot slot, @Nullable String direction) {
        return new SlotFrame(section, slot, null, null, direction);
    }

    static CheckReport check(Header header, SlotFrame frame) {
        return new CheckReport(
                header,
                frame,
                Regime.POLICE_CHECK,
                Mobility.MOBILE,
                Selectivity.RISK_BASED,
                false,
                200,
                null,
                Map.of(Threat.MIGRANT_SMUGGLING, 3L),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static CheckReport check() {
        return check(header(Kind.CHECK), frame("AT-DE", WEDNESDAY, null));
    }

    static MovementReport movement(Header header, SlotFrame frame, Context context) {
        return new MovementReport(header, frame, 40, context, null, null, null, null);
    }

    static MovementReport movementAt(Place place) {
        SlotFrame frame = new SlotFrame("AT-DE", WEDNESDAY, place, null, "AT>DE");
        return movement(header(Kind.UNAUTHORISED_MOVEMENT), frame, Context.POLICE_INLAND);
    }

    static ApprehensionReport apprehension(SlotFrame frame) {
        return new ApprehensionReport(
                header(Kind.APPREHENSION),
                frame,
                Threat.MIGRANT_SMUGGLING,
                Context.POLICE_INLAND,
                false,
                7,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static TrafficReport traffic(SlotFrame frame) {
        return new TrafficReport(header(Kind.TRAFFIC), frame, 5000L, null, null);
    }

    static CounterReport counter(@Nullable String section, @Nullable String state) {
        Slot february = new Slot(Instant.parse("2025-02-01T00:00:00Z").toEpochMilli(), SlotLength.MONTH);
        return new CounterReport(
                header(Kind.COUNTER), section, state, february, CounterName.PROTECTION_REQUESTED, 12L, null);
    }

    static MeasureReport measure(Header header, String measureId, String lineage, List<String> sections) {
        return MeasureBuilder.control(header, measureId, lineage)
                .on(sections, List.of(BorderType.LAND))
                .days(DAY, DAY + 180)
                .procedure(Procedure.FORESEEABLE)
                .because(List.of(LegalGround.LARGE_SCALE_MOVEMENTS), List.of(Threat.UNAUTHORISED_MOVEMENT))
                .build();
    }

    static MeasureReport measure(List<String> sections) {
        return measure(header(Kind.MEASURE), "DE-2025-001", "DE-L1", sections);
    }

    static StatementReport statement(Header header, String measureId) {
        return new StatementReport(header, measureId, Threat.TERRORISM, ThreatAssessment.PERSISTS, DAY + 180);
    }

    static SourceReport entry(Header header, String gateway, boolean localDays) {
        return new SourceReport(
                header,
                gateway,
                List.of("AT-DE"),
                List.of(Kind.CHECK),
                SlotLength.DAY,
                3_600_000,
                localDays,
                null,
                DAY,
                null);
    }
}
