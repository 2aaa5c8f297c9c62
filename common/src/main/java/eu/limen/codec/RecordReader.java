package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of the model by their components' names, strictly: no unknown member, none missing. {@code xMillis} is an
 * instant named {@code x}, {@code xDay} a date named {@code x}, {@code day} a date.
 */
final class RecordReader {

    private static final String MILLIS = "Millis";
    private static final String DAY = "Day";

    /** The one member that is left out where it is false. */
    private static final String ONLY_WHEN_TRUE = "open";

    private RecordReader() {}

    static <T> T read(JsonNode json, Class<T> type) {
        if (!json.isObject()) {
            throw problem(type, "is no JSON object");
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Set<String> known = new HashSet<>();
        for (int i = 0; i < components.length; i++) {
            String name = nameOf(components[i]);
            known.add(name);
            values[i] = component(json.get(name), components[i]);
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw problem(type, "has a field that is not known");
            }
        });
        return build(type, components, values);
    }

    static String nameOf(RecordComponent component) {
        String name = component.getName();
        if (name.endsWith(MILLIS)) {
            return name.substring(0, name.length() - MILLIS.length());
        }
        return name.endsWith(DAY) && isLong(component.getType())
                ? name.substring(0, name.length() - DAY.length())
                : name;
    }

    private static @Nullable Object component(@Nullable JsonNode json, RecordComponent component) {
        if (json != null && !json.isNull()) {
            return value(json, component);
        }
        if (component.getName().equals(ONLY_WHEN_TRUE)) {
            return false;
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw problem(component.getDeclaringRecord(), "has no '" + nameOf(component) + "'");
        }
        return null;
    }

    private static Object value(JsonNode json, RecordComponent component) {
        String name = component.getName();
        boolean isLong = isLong(component.getType());
        if (isLong && name.endsWith(MILLIS)) {
            return readable(TimeText.instant(text(json)), component);
        }
        if (isLong && (name.endsWith(DAY) || name.equals("day"))) {
            return readable(TimeText.day(text(json)), component);
        }
        return value(json, component.getGenericType());
    }

    /** What is no text reads as no time. */
    private static String text(JsonNode json) {
        return json.isTextual() ? json.textValue() : "";
    }

    private static Object value(JsonNode json, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class ? list(json, element) : map(json, element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return word(json.textValue(), plain);
        }
        if (plain.isRecord()) {
            return read(json, plain);
        }
        return scalar(json, plain);
    }

    private static Object scalar(JsonNode json, Class<?> type) {
        if (type == String.class && json.isTextual()) {
            return json.textValue();
        }
        if (type == int.class && json.isInt()) {
            return json.intValue();
        }
        if (isLong(type) && json.canConvertToLong() && json.isIntegralNumber()) {
            return json.longValue();
        }
        if ((type == double.class || type == Double.class) && json.isNumber()) {
            return json.doubleValue();
        }
        if ((type == boolean.class || type == Boolean.class) && json.isBoolean()) {
            return json.booleanValue();
        }
        throw new IllegalArgumentException("a value is no " + type.getSimpleName());
    }

    private static List<Object> list(JsonNode json, Type element) {
        List<Object> values = new ArrayList<>();
        json.forEach(node -> values.add(value(node, element)));
        return List.copyOf(values);
    }

    private static Map<String, Object> map(JsonNode json, Type element) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            values.put(name, value(json.get(name), element));
        }
        return values;
    }

    private static Object word(@Nullable String spelling, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> Spelling.of((Enum<?>) word).equals(spelling))
                .findFirst()
                .orElseThrow(() -> problem(type, "has no such word"));
    }

    private static Object readable(long time, RecordComponent component) {
        if (time == TimeText.UNREADABLE) {
            throw problem(component.getDeclaringRecord(), "has an unreadable '" + nameOf(component) + "'");
        }
        return time;
    }

    private static boolean isLong(Class<?> type) {
        return type == long.class || type == Long.class;
    }

    private static <T> T build(Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException impossible) {
            throw new IllegalStateException(type + " is no public record", impossible);
        }
    }

    private static IllegalArgumentException problem(Class<?> type, String what) {
        return new IllegalArgumentException(type.getSimpleName() + " " + what);
    }
}
