package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.Coded;
import eu.limen.model.CounterReport;
import eu.limen.model.Header;
import eu.limen.model.MeasureReport;
import eu.limen.model.MovementReport;
import eu.limen.model.Report;
import eu.limen.model.ReportId;
import eu.limen.model.SlotFrame;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import eu.limen.model.TrafficReport;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A second decoder for valid reports: from a tree, by the components of the records, with the JDK's own dates. */
final class OracleDecoder {

    private static final Map<String, Class<? extends Report>> TYPES = Map.of(
            "check", CheckReport.class,
            "apprehension", ApprehensionReport.class,
            "unauthorised-movement", MovementReport.class,
            "traffic", TrafficReport.class,
            "counter", CounterReport.class,
            "measure", MeasureReport.class,
            "statement", StatementReport.class,
            "source", SourceReport.class);
    private static final Map<String, String> OTHER_NAMES = Map.of("distance", "distanceKm", "length", "duration");

    private OracleDecoder() {}

    /** The report, with 0 for the hash of its canonical form. */
    static Report decode(JsonNode document) throws ReflectiveOperationException {
        return (Report) record(
                document, Objects.requireNonNull(TYPES.get(document.get("kind").textValue())));
    }

    private static Object record(JsonNode json, Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(json, components[i]);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static @Nullable Object component(JsonNode json, RecordComponent component)
            throws ReflectiveOperationException {
        Class<?> type = component.getType();
        if (type == Header.class || type == SlotFrame.class) {
            return record(json, type);
        }
        String name = component.getName();
        boolean isNumber = type == long.class || type == Long.class;
        String spelled = isNumber ? name.replaceFirst("(Millis|Day)$", "") : name;
        JsonNode value = json.get(OTHER_NAMES.getOrDefault(spelled, spelled));
        if (value == null) {
            return absent(name);
        }
        if (isNumber && name.endsWith("Millis")) {
            return name.equals("delayMillis")
                    ? (Object) Duration.parse(value.textValue()).toMillis()
                    : (Object) roundedUp(Instant.parse(value.textValue()));
        }
        if (isNumber && name.endsWith("Day")) {
            return LocalDate.parse(value.textValue()).toEpochDay();
        }
        return value(value, component.getGenericType());
    }

    private static @Nullable Object absent(String name) {
        return switch (name) {
            case "withdrawn" -> false;
            case "schema" -> 1;
            case "canonicalHash" -> 0L;
            case "parts", "agreements" -> List.of();
            default -> null;
        };
    }

    private static Object value(JsonNode json, Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(json, generic.getActualTypeArguments()[0])
                    : counts(json, generic.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == ReportId.class) {
            UUID id = UUID.fromString(json.textValue());
            return new ReportId(id.getMostSignificantBits(), id.getLeastSignificantBits());
        }
        if (plain.isEnum()) {
            return word(json.textValue(), plain);
        }
        if (plain.isRecord()) {
            return record(json, plain);
        }
        if (plain == int.class) {
            return json.intValue();
        }
        if (plain == long.class || plain == Long.class) {
            return json.longValue();
        }
        return plain == String.class ? json.textValue() : (Object) json.booleanValue();
    }

    private static List<Object> list(JsonNode json, Type element) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (JsonNode node : json) {
            values.add(value(node, element));
        }
        return values;
    }

    private static Map<Object, Long> counts(JsonNode json, Type word) {
        Map<Object, Long> counts = new HashMap<>();
        json.fieldNames()
                .forEachRemaining(name ->
                        counts.put(word(name, (Class<?>) word), json.get(name).longValue()));
        return counts;
    }

    private static Object word(String spelling, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> spelling.equals(word instanceof Coded coded ? coded.code() : word.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static long roundedUp(Instant instant) {
        Instant millis = instant.truncatedTo(ChronoUnit.MILLIS);
        return millis.equals(instant) ? millis.toEpochMilli() : millis.toEpochMilli() + 1;
    }
}
