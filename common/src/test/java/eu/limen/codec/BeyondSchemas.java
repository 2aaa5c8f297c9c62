package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import eu.limen.register.StateZones;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** What a schema cannot judge of a document that it accepts, judged a second time in another way. */
final class BeyondSchemas {

    private BeyondSchemas() {}

    static boolean allows(JsonNode document) {
        return isAligned(document)
                && isOrdered(document, "start", "end")
                && isOrdered(document, "validFrom", "validTo");
    }

    private static boolean isAligned(JsonNode document) {
        JsonNode slot = document.path("slot");
        if (!slot.isObject() || !slot.path("start").isTextual()) {
            return true;
        }
        ZonedDateTime start;
        try {
            start = ZonedDateTime.parse(slot.path("start").textValue());
        } catch (java.time.format.DateTimeParseException unreadable) {
            return true;
        }
        String length = slot.path("duration").asText();
        Optional<ZoneId> zone = StateZones.of(document.path("reportingState").asText());
        return opens(length, start.withZoneSameInstant(ZoneOffset.UTC))
                || (!length.startsWith("PT")
                        && zone.isPresent()
                        && opens(length, start.withZoneSameInstant(zone.get())));
    }

    private static boolean opens(String length, ZonedDateTime start) {
        LocalTime time = start.toLocalTime();
        return switch (length) {
            case "PT1H" -> time.getMinute() == 0;
            case "PT6H" -> time.getHour() % 6 == 0;
            case "P1D" -> time.equals(LocalTime.MIDNIGHT);
            case "P7D" -> time.equals(LocalTime.MIDNIGHT) && start.getDayOfWeek() == DayOfWeek.MONDAY;
            case "P1M" -> time.equals(LocalTime.MIDNIGHT) && start.getDayOfMonth() == 1;
            default -> true;
        };
    }

    /** ISO dates are in order exactly if their texts are. */
    private static boolean isOrdered(JsonNode document, String first, String last) {
        JsonNode from = document.path(first);
        JsonNode to = document.path(last);
        return !from.isTextual() || !to.isTextual() || from.textValue().compareTo(to.textValue()) <= 0;
    }
}
