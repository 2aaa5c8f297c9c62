package eu.limen.console.alerts;

import eu.limen.codec.ResultReader;
import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.DeskLevel;
import eu.limen.console.directory.NightChannel;
import eu.limen.console.running.Specimens;
import eu.limen.model.Alert;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Desks of Slovenia and alerts for them, at hours of a winter's day there (UTC+1). */
final class PlannedAlerts {

    static final ContactPoint LOCAL = desk("SI-KOPER", DeskLevel.LOCAL, null, null, null);
    static final ContactPoint SPOC = desk("SI-SPOC", DeskLevel.NATIONAL, null, null, null);
    static final ContactPoint ON_CALL = desk("SI-CALL", DeskLevel.ON_CALL, null, null, null);

    /** A Tuesday. */
    static final Instant NOON = Instant.parse("2025-01-14T11:00:00Z");

    static final Instant NIGHT = Instant.parse("2025-01-15T01:00:00Z");
    static final Instant MORNING = Instant.parse("2025-01-15T06:00:00Z");

    private PlannedAlerts() {}

    static ContactPoint desk(
            String id, DeskLevel level, @Nullable LocalTime from, @Nullable LocalTime to, @Nullable String substitute) {
        return new ContactPoint(
                id,
                "SI",
                level,
                "Desk",
                List.of(),
                "desk@example.org",
                null,
                NightChannel.EMAIL,
                List.of("sl"),
                from,
                to,
                substitute,
                LocalDate.parse("2025-01-01"),
                null);
    }

    /** An immediate surge that has just become known, for all levels of Slovenia. */
    static Alert surge(Instant knownAt) {
        return with(
                knownAt,
                "\"pattern\": \"DISPLACEMENT\"",
                "\"pattern\": \"SURGE\"",
                "{\"state\": \"SI\", \"level\": \"NATIONAL\"}",
                "{\"state\": \"SI\", \"level\": \"NATIONAL\"}, {\"state\": \"SI\", \"level\": \"LOCAL\"}");
    }

    /** The example alert with texts changed: what stands there and what is to stand there, in turn. */
    static Alert with(Instant knownAt, String... changes) {
        String text = Specimens.example("alert")
                .replace("\"knownAt\": \"2015-10-19T13:00:00Z\"", "\"knownAt\": \"" + knownAt + "\"")
                .replace(
                        "\"expires\": \"2015-11-02T13:00:00Z\"",
                        "\"expires\": \"" + knownAt.plusSeconds(1_209_600) + "\"");
        for (int i = 0; i < changes.length; i += 2) {
            text = text.replace(changes[i], changes[i + 1]);
        }
        return new ResultReader().read(text, Alert.class);
    }

    static Occasion occasion(Instant now, ContactPoint... desks) {
        return new Occasion(
                "SI", ZoneId.of("Europe/Ljubljana"), now, now, List.of(desks), Map.of(), DigestCadence.DAILY, null);
    }

    /** Who is told and when, whether or not it may wake them. */
    static List<PlannedDelivery> plan(Alert alert, Occasion occasion) {
        return new AlertPlanner(alert, occasion, AlertSettings.standard())
                .asking().stream()
                        .map(each -> PlannedDelivery.quiet(each.recipient(), each.channel(), each.step(), each.due()))
                        .toList();
    }

    static PlannedDelivery email(ContactPoint desk, Step step, Instant due) {
        return PlannedDelivery.quiet(desk.id(), Channel.EMAIL, step, due);
    }
}
