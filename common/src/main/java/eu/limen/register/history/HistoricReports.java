package eu.limen.register.history;

import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.ReportId;
import eu.limen.register.StateZones;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Tells historic decisions as reports of the controlling state's own register. */
public final class HistoricReports {

    private static final int SCHEMA = 1;
    /** The hash of the canonical form is made by whoever reads the report. */
    private static final long NOT_HASHED = 0;

    private HistoricReports() {}

    /** One report, with an id that its measure decides; known from midnight, local time, of the day that it was known. */
    public static MeasureReport of(HistoricDecision decision) {
        return MeasureBuilder.control(header(decision), decision.measureId(), decision.lineage())
                .on(decision.sections(), decision.borderTypes())
                .days(decision.startDay(), decision.endDay())
                .liftedOn(decision.liftedOnDay())
                .procedure(decision.procedure())
                .because(decision.grounds(), decision.threats())
                .prolongs(decision.prolongs())
                .parts(decision.parts())
                .notifiedOn(decision.notifiedOnDay())
                .evidenceLevel(decision.evidence())
                .build();
    }

    private static Header header(HistoricDecision decision) {
        String state = decision.state();
        ZoneId zone = StateZones.of(state).orElse(ZoneOffset.UTC);
        long known = LocalDate.ofEpochDay(decision.knownDay())
                .atStartOfDay(zone)
                .toInstant()
                .toEpochMilli();
        UUID id = UUID.nameUUIDFromBytes(("measure " + decision.measureId()).getBytes(StandardCharsets.UTF_8));
        ReportId reportId = new ReportId(id.getMostSignificantBits(), id.getLeastSignificantBits());
        return new Header(Kind.MEASURE, reportId, 0, false, state + "-REGISTER", state, known, SCHEMA, NOT_HASHED);
    }
}
