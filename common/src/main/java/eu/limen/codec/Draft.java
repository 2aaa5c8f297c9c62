package eu.limen.codec;

import eu.limen.model.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one document with their values: halfway between its text and its report. */
final class Draft {

    private final @Nullable Object[] values = new @Nullable Object[Field.COUNT];
    private final EnumSet<Field> seen = EnumSet.noneOf(Field.class);

    /** Marks a field as seen; false if it was seen before. */
    boolean see(Field field) {
        return seen.add(field);
    }

    boolean hasSeen(Field field) {
        return seen.contains(field);
    }

    Set<Field> fieldsSeen() {
        return seen;
    }

    /** Sets a value; null leaves the field without one. */
    Draft put(Field field, @Nullable Object value) {
        values[field.ordinal()] = value;
        return this;
    }

    @Nullable
    Object value(Field field) {
        return values[field.ordinal()];
    }

    @Nullable
    Kind kind() {
        return find(Field.KIND, Kind.class);
    }

    /** The value of an optional field. */
    <T> @Nullable T find(Field field, Class<T> type) {
        return type.cast(values[field.ordinal()]);
    }

    /** The value of a field that is known to be there. */
    <T> T get(Field field, Class<T> type) {
        return Objects.requireNonNull(find(field, type), field.spelling());
    }

    @Nullable
    Long number(Field field) {
        return find(field, Long.class);
    }

    @Nullable
    String text(Field field) {
        return find(field, String.class);
    }

    boolean flag(Field field) {
        return get(field, Boolean.class);
    }

    /** The list in a field whose reader makes lists of this element; empty if the field is absent. */
    @SuppressWarnings("unchecked")
    <T> List<T> list(Field field) {
        List<?> list = find(field, List.class);
        return list == null ? List.of() : (List<T>) list;
    }

    /** The counts in a field whose reader makes maps of this key; null if the field is absent. */
    @SuppressWarnings("unchecked")
    <K> @Nullable Map<K, Long> counts(Field field) {
        return (Map<K, Long>) find(field, Map.class);
    }
}
