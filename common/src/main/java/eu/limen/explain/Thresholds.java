package eu.limen.explain;

import eu.limen.rules.Bounds;
import eu.limen.rules.Parameters;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The thresholds of a rule set by their names in it, each with its value and unit. */
final class Thresholds {

    private final Parameters parameters;

    Thresholds(Parameters parameters) {
        this.parameters = parameters;
    }

    /** {@code label.highAlpha = 0.005}. */
    String named(String theme, String name) {
        Object numbers = read(parameters, component(Parameters.class, theme));
        return theme + "." + name + " = " + spelt(read(numbers, component(numbers.getClass(), name)));
    }

    /** {@code label.highAlpha = 0.005 probability}. */
    String withUnit(String theme, String name) {
        Bounds bounds =
                component(component(Parameters.class, theme).getType(), name).getAnnotation(Bounds.class);
        return named(theme, name) + (bounds == null ? "" : " " + bounds.unit());
    }

    /** All of a theme. */
    List<String> all(String theme) {
        return namesOf(theme).stream().map(name -> withUnit(theme, name)).toList();
    }

    /** Those of a theme whose names begin so. */
    List<String> beginning(String theme, String prefix) {
        List<String> found = new ArrayList<>();
        for (String name : namesOf(theme)) {
            if (name.startsWith(prefix)) {
                found.add(withUnit(theme, name));
            }
        }
        return found;
    }

    private static List<String> namesOf(String theme) {
        return Arrays.stream(component(Parameters.class, theme).getType().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static String spelt(Object value) {
        return value instanceof Double number ? Say.real((double) number) : String.valueOf(value);
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + ": no " + name));
    }

    private static Object read(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(component + " cannot be read", unreadable);
        }
    }
}
