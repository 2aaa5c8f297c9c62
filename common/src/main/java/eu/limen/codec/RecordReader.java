package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import eu.limen.codec.RecordShape.Member;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The words of each enum by their spelling. */
    private static final ClassValue<Map<String, Object>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> words = new HashMap<>();
            for (Object word : type.getEnumConstants()) {
                words.put(Spelling.of((Enum<?>) word), word);
            }
            return words;
        }
    };

    private RecordReader() {}

    static <T> T read(JsonNode json, Class<T> type) {
        if (!json.isObject()) {
            throw problem(type, "is no JSON object");
        }
        RecordShape shape = RecordShape.of(type);
        List<Member> members = shape.members();
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(json.get(members.get(i).name()), members.get(i));
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!shape.has(name)) {
                throw problem(type, "has a field that is not known");
            }
        });
        return type.cast(shape.build(values));
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

    private static @Nullable Object component(@Nullable JsonNode json, Member member) {
        if (json != null && !json.isNull()) {
            return value(json, member);
        }
        if (member.component().getName().equals(ONLY_WHEN_TRUE)) {
            return false;
        }
        if (!member.mayBeAbsent()) {
            throw problem(member.component().getDeclaringRecord(), "has no '" + member.name() + "'");
        }
        return null;
    }

    private static Object value(JsonNode json, Member member) {
        String name = member.component().getName();
        boolean isLong = isLong(member.type());
        if (isLong && name.endsWith(MILLIS)) {
            return readable(TimeText.instant(text(json)), member);
        }
        if (isLong && (name.endsWith(DAY) || name.equals("day"))) {
            return readable(TimeText.day(text(json)), member);
        }
        return value(json, member.genericType());
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
        Object word = spelling == null ? null : WORDS.get(type).get(spelling);
        if (word == null) {
            throw problem(type, "has no such word");
        }
        return word;
    }

    private static Object readable(long time, Member member) {
        if (time == TimeText.UNREADABLE) {
            throw problem(member.component().getDeclaringRecord(), "has an unreadable '" + member.name() + "'");
        }
        return time;
    }

    private static boolean isLong(Class<?> type) {
        return type == long.class || type == Long.class;
    }

    private static IllegalArgumentException problem(Class<?> type, String what) {
        return new IllegalArgumentException(type.getSimpleName() + " " + what);
    }
}
