package eu.limen.reporting;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.Context;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.Mobility;
import eu.limen.model.MovementReport;
import eu.limen.model.Outcomes;
import eu.limen.model.Regime;
import eu.limen.model.ReportId;
import eu.limen.model.Selectivity;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.Threat;
import eu.limen.model.TransferBasis;
import eu.limen.model.Transport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vocabulary of these tests: who sent which report, of which day, when. */
record Sent(String state, String section, LocalDate day, Instant at, long number, int revision, boolean withdrawn) {

    static Sent by(String state, String section, String day, long number) {
        LocalDate of = LocalDate.parse(day);
        return new Sent(state, section, of, Instant.parse(of.plusDays(1) + "T02:00:00Z"), number, 0, false);
    }

    Sent at(String instant) {
        return new Sent(state, section, day, Instant.parse(instant), number, revision, withdrawn);
    }

    Sent revised(int to, String instant) {
        return new Sent(state, section, day, Instant.parse(instant), number, to, withdrawn);
    }

    Sent takenBack(int by, String instant) {
        return new Sent(state, section, day, Instant.parse(instant), number, by, true);
    }

    MovementReport movements(long detections, Context context) {
        String other = section.replace(state, "").replace("-", "");
        return new MovementReport(
                header(Kind.UNAUTHORISED_MOVEMENT),
                frame(other + ">" + state),
                detections,
                context,
                Transport.ROAD_CAR,
                null,
                null,
                null);
    }

    CheckReport checks(Regime regime, long persons, Map<Threat, Long> hits) {
        return new CheckReport(
                header(Kind.CHECK),
                frame(null),
                regime,
                Mobility.MOBILE,
                Selectivity.RISK_BASED,
                false,
                persons,
                null,
                hits,
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

    ApprehensionReport apprehensions(long persons, Outcomes outcomes, String transferredTo) {
        return new ApprehensionReport(
                header(Kind.APPREHENSION),
                frame(null),
                Threat.UNAUTHORISED_MOVEMENT,
                Context.POLICE_INLAND,
                false,
                persons,
                null,
                null,
                null,
                null,
                outcomes,
                TransferBasis.ART_23A,
                transferredTo,
                null);
    }

    SourceReport promises(Kind kind) {
        return new SourceReport(
                header(Kind.SOURCE),
                source(),
                List.of(section),
                List.of(kind),
                SlotLength.DAY,
                0,
                false,
                null,
                day.toEpochDay(),
                null);
    }

    private String source() {
        return state + "-POL-01";
    }

    private Header header(Kind kind) {
        return new Header(
                kind, new ReportId(7, number), revision, withdrawn, source(), state, at.toEpochMilli(), 1, revision);
    }

    private SlotFrame frame(@Nullable String direction) {
        long start = day.toEpochDay() * 86_400_000L;
        return new SlotFrame(section, new Slot(start, SlotLength.DAY), null, null, direction);
    }
}
