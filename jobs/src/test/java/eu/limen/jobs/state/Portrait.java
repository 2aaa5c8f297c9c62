package eu.limen.jobs.state;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as text, component by component: so values of a class and of its earlier version can be compared. */
final class Portrait {

    private Portrait() {}

    /**
     * @param left out wherever it occurs, as "Class.component"
     */
    static String of(@Nullable Object value, String left) throws ReflectiveOperationException {
        if (value == null) {
            return "null";
        }
        Class<?> type = value.getClass();
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return list(list, left);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, left);
        }
        if (type.isArray()) {
            return array(value, left);
        }
        return type.getName().startsWith("eu.limen.") ? held(value, left) : value.toString();
    }

    private static String held(Object value, String left) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder(value.getClass().getSimpleName()).append('{');
        for (String part : EarlierVersion.partsOf(value.getClass())) {
            if (!left.equals(value.getClass().getName() + "." + part)) {
                text.append(part)
                        .append('=')
                        .append(of(Parts.get(value, part), left))
                        .append(' ');
            }
        }
        return text.append('}').toString();
    }

    private static String list(List<?> list, String left) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder("[");
        for (Object each : list) {
            text.append(of(each, left)).append(' ');
        }
        return text.append(']').toString();
    }

    /** Keys of an earlier version may look alike to today's eyes: the order of their texts decides. */
    private static String map(Map<?, ?> map, String left) throws ReflectiveOperationException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            texts.put(of(entry.getKey(), left), of(entry.getValue(), left));
        }
        return texts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" ", "{", "}"));
    }

    private static String array(Object array, String left) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < Array.getLength(array); i++) {
            text.append(of(Array.get(array, i), left)).append(' ');
        }
        return text.append(']').toString();
    }
}
