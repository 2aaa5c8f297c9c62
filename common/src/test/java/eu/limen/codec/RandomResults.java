package eu.limen.codec;

import eu.limen.model.Aggregate;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.Indicator;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import eu.limen.model.Verdict;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Results with random but possible members; what may be absent is absent half the time. */
final class RandomResults {

    private static final long FIRST_DAY = 10_000;
    private static final int DAYS = 20_000;
    private static final long HOUR_MILLIS = 3_600_000;

    private static final Map<Class<?>, String> IDS = Map.of(
            Situation.class, "S|DK-SE:SEA|DRUGS_TRAFFICKING|DK>SE|2025-02-26",
            Indicator.class, "I|AT-DE|2025-W09",
            Verdict.class, "V|NO:SEA|NO|NO-L3|2025-W09",
            Alert.class, "A|SURGE|AT-DE:AT>DE|UNAUTHORISED_MOVEMENT|2025-02-26T13:00:00Z",
            Aggregate.class, "G|T2|AT-DE:AT>DE|2024-Q1|2024-06-30",
            Rejection.class, "R|limen.in.DE/0/4711",
            Balance.class, "B|unauthorised-movement|DE-BPOL-M|2025-02-26T13:00:00Z");

    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("section", List.of("AT-DE", "NO:SEA", "DK-SE:SEA")),
            Map.entry("sections", List.of("AT-DE", "NO:SEA", "DK-SE:SEA")),
            Map.entry("direction", List.of("AT>DE", "*>NO", "UNKNOWN")),
            Map.entry("state", List.of("AT", "DE")),
            Map.entry("controllingState", List.of("AT", "DE")),
            Map.entry("lineage", List.of("DE-L12")),
            Map.entry("measureIds", List.of("DE-2015-037", "DE-2025-003")),
            Map.entry("measuresInForce", List.of("DE-2015-037", "DE-2025-003")),
            Map.entry("week", List.of("2025-W09")),
            Map.entry("due", List.of("2025-02-26")),
            Map.entry("day", List.of("2025-02-26")),
            Map.entry("onset", List.of("2025-02-26", "2025-02-26T13:00:00Z")),
            Map.entry("dataUntil", List.of("2025-02-26")),
            Map.entry("reason", List.of("UNEXPOSED_DETECTIONS")),
            Map.entry("kind", List.of("check", "UNKNOWN")),
            Map.entry("source", List.of("DE-BPOL-M")),
            Map.entry("field", List.of("personsChecked", "slot")),
            Map.entry("table", List.of("T2")),
            Map.entry("freq", List.of("M", "Q", "A")),
            Map.entry("period", List.of("2024", "2024-Q1", "2024-03")),
            Map.entry("vintage", List.of("2024-06-30")));
    private static final List<String> SENTENCES =
            List.of("Österreich meldet nicht.", "p = 0.004", "quoted \"so\" and \\ so", "a\nb");

    private final Random random;

    RandomResults(Random random) {
        this.random = random;
    }

    <T> T of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(components[i], type);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable Object component(RecordComponent component, Class<?> owner) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        String name = component.getName();
        if (name.equals("id")) {
            return IDS.get(owner);
        }
        if (name.equals("since")) {
            return owner == Verdict.class ? "2025-W06" : "2025-02-02";
        }
        if (owner == Aggregate.class && component.getType() == String.class && !TEXTS.containsKey(name)) {
            return "_T";
        }
        return value(name, component.getGenericType());
    }

    private Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class ? list(name, element) : byState(name, element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return of(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain == String.class) {
            List<String> texts = TEXTS.getOrDefault(name, SENTENCES);
            return texts.get(random.nextInt(texts.size()));
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return random.nextBoolean();
        }
        if (plain == int.class) {
            return 1 + random.nextInt(53);
        }
        return plain == long.class || plain == Long.class ? (Object) whole(name) : (Object) real(name);
    }

    private long whole(String name) {
        if (name.endsWith("Millis")) {
            return (FIRST_DAY * 24 + random.nextInt(DAYS * 24)) * HOUR_MILLIS;
        }
        boolean isDay = name.equals("day") || name.endsWith("Day");
        return isDay ? FIRST_DAY + random.nextInt(DAYS) : random.nextInt(1_000_000_000);
    }

    /** Already rounded, so that it comes back equal. */
    private double real(String name) {
        boolean share = name.matches("probability.*|pValue|.*Share|shrinkWeight|openConnections|openLanes");
        boolean percent = name.matches("score|evidence|points");
        double size = Math.pow(10, random.nextInt(24) - 12);
        double most = share ? Math.min(1, size) : size;
        return SixDigits.round(random.nextDouble() * (percent ? 100 : most));
    }

    private List<Object> list(String name, Type element) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Object value = value(name, element);
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private Map<String, Object> byState(String name, Type element) {
        Map<String, Object> values = new HashMap<>();
        values.put("SE", value(name, element));
        values.put("DK", value(name, element));
        return values;
    }
}
