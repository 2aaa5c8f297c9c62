package eu.limen.console.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record as one row: members of a record inside it become {@code outer.inner}, lists are joined by {@code ; }, maps become {@code key=value}. A member that
 * is absent has a row's cells empty.
 */
final class FlatRecord {

    private static final String BETWEEN = "; ";

    /** Found out once for each kind of record: asking the JVM takes longer than writing a row. */
    private static final ClassValue<List<RecordComponent>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> members = List.of(type.getRecordComponents());
            members.forEach(member -> member.getAccessor().setAccessible(true));
            return members;
        }
    };

    private FlatRecord() {}

    /** The columns of a type's rows, in the order of its members. */
    static List<String> columns(Class<?> type) {
        List<String> columns = new ArrayList<>();
        spread("", type, columns);
        return columns;
    }

    private static void spread(String path, Class<?> type, List<String> columns) {
        if (!type.isRecord()) {
            columns.add(path);
            return;
        }
        for (RecordComponent member : type.getRecordComponents()) {
            spread(path.isEmpty() ? member.getName() : path + '.' + member.getName(), member.getType(), columns);
        }
    }

    /** The cells by their columns' names. */
    static Map<String, String> of(Record value) {
        Map<String, String> row = new LinkedHashMap<>();
        spread("", value, row);
        return row;
    }

    private static void spread(String path, @Nullable Object value, Map<String, String> row) {
        if (value instanceof Record inner) {
            for (RecordComponent member : MEMBERS.get(inner.getClass())) {
                spread(path.isEmpty() ? member.getName() : path + '.' + member.getName(), member(inner, member), row);
            }
            return;
        }
        row.put(path, text(value));
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(FlatRecord::text).collect(Collectors.joining(BETWEEN));
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                            .collect(Collectors.joining(BETWEEN));
        }
        if (value instanceof Record inner) {
            return of(inner).entrySet().stream()
                    .filter(member -> !member.getValue().isEmpty())
                    .map(member -> member.getKey() + ": " + member.getValue())
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static @Nullable Object member(Record value, RecordComponent member) {
        try {
            return member.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(member.getName() + " of a record can be read", impossible);
        }
    }
}
