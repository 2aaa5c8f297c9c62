package eu.limen.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eu.limen.model.Threat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The streaming decode of the floor, written by hand. It trusts its input. */
final class FloorDecoder {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<String, Integer> THREATS = new HashMap<>();

    static {
        for (Threat threat : Threat.values()) {
            THREATS.put(threat.name(), threat.ordinal());
        }
    }

    FloorReport decode(byte[] line, int length) throws IOException {
        FloorReport report = new FloorReport();
        try (JsonParser json = JSON.createParser(line, 0, length)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                read(field, json, report);
            }
        }
        return report;
    }

    private static void read(String field, JsonParser json, FloorReport report) throws IOException {
        switch (field) {
            case "kind" -> report.kind = json.getText();
            case "reportId" -> id(json.getText(), report);
            case "revision" -> report.revision = json.getIntValue();
            case "source" -> report.source = json.getText();
            case "reportingState" -> report.reportingState = json.getText();
            case "reportedAt" -> report.reportedAtMillis = instant(json.getText());
            case "section" -> report.section = json.getText();
            case "slot" -> slot(json, report);
            case "direction" -> report.direction = json.getText();
            case "regime" -> report.regime = json.getText();
            case "mobility" -> report.mobility = json.getText();
            case "selectivity" -> report.selectivity = json.getText();
            case "context" -> report.context = json.getText();
            case "threat" -> report.threat = json.getText();
            case "joint" -> report.joint = json.getBooleanValue();
            case "personsChecked" -> report.personsChecked = json.getLongValue();
            case "vehiclesChecked" -> report.vehiclesChecked = json.getLongValue();
            case "hits" -> hits(json, report);
            case "patrolHours" -> report.patrolHours = json.getLongValue();
            case "detections" -> report.detections = json.getLongValue();
            case "persons" -> report.persons = json.getLongValue();
            case "vehiclesPassed" -> report.vehiclesPassed = json.getLongValue();
            case "lorriesPassed" -> report.lorriesPassed = json.getLongValue();
            case "name" -> report.name = json.getText();
            case "value" -> report.value = json.getLongValue();
            default -> json.skipChildren();
        }
    }

    private static void slot(JsonParser json, FloorReport report) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            report.duration = json.getText();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean start = json.currentName().equals("start");
            json.nextToken();
            if (start) {
                report.slotStartMillis = instant(json.getText());
            } else {
                report.duration = json.getText();
            }
        }
    }

    private static void hits(JsonParser json, FloorReport report) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Integer threat = THREATS.get(json.currentName());
            json.nextToken();
            if (threat != null) {
                report.hits[threat] = json.getLongValue();
            }
        }
    }

    private static void id(String text, FloorReport report) {
        report.idHigh = hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18);
        report.idLow = hex(text, 19, 23) << 48 | hex(text, 24, 36);
    }

    private static long hex(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value << 4 | Character.digit(text.charAt(i), 16);
        }
        return value;
    }

    private static long instant(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        long seconds = number(text, 11, 13) * 3600L + number(text, 14, 16) * 60L + number(text, 17, 19);
        int millis = text.length() == 24 ? number(text, 20, 23) : 0;
        return (day * 86_400 + seconds) * 1000 + millis;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
