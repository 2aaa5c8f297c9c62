package eu.limen.codec;

import eu.limen.rules.Bounds;
import eu.limen.rules.Parameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters by their {@link Bounds}: the records are the only list of them. A parameter that is not given keeps the value it
 * has in the base.
 */
final class ParametersReader {

    private final boolean forOneSection;
    private final List<String> changed = new ArrayList<>();

    private ParametersReader(boolean forOneSection) {
        this.forOneSection = forOneSection;
    }

    /** The parameters of a rule set; without a base every one must be given. */
    static Parameters ofAll(RuleNode node, @Nullable Parameters base) {
        return new ParametersReader(false).read(node, Parameters.class, base);
    }

    /** The parameters of one section that differ from the base, and which they are. */
    static Overriding ofSection(RuleNode node, Parameters base) {
        ParametersReader reader = new ParametersReader(true);
        Parameters parameters = reader.read(node, Parameters.class, base);
        return new Overriding(parameters, List.copyOf(reader.changed));
    }

    /** Parameters with the paths of those that are not those of all sections. */
    record Overriding(Parameters parameters, List<String> changed) {}

    private <R extends Record> R read(RuleNode node, Class<R> type, @Nullable Record base) {
        RecordComponent[] components = type.getRecordComponents();
        boolean skipped = base != null && !node.isGiven();
        if (!skipped) {
            node.isObjectOf(
                    Arrays.stream(components).map(RecordComponent::getName).toList());
        }
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object standard = base == null ? null : call(components[i], base);
            values[i] = value(node.get(components[i].getName()), components[i], standard);
        }
        return construct(type, components, values);
    }

    private Object value(RuleNode node, RecordComponent component, @Nullable Object standard) {
        Bounds bounds = component.getAnnotation(Bounds.class);
        if (bounds == null) {
            return read(node, component.getType().asSubclass(Record.class), (Record) standard);
        }
        if (standard != null && !node.isGiven()) {
            return standard;
        }
        if (standard != null && forOneSection && !bounds.perSection()) {
            node.refuse("nothing: it must be the same for all sections");
            return standard;
        }
        Object value = number(node, component, bounds);
        if (!value.equals(standard)) {
            changed.add(node.path().substring(node.path().indexOf("parameters.") + "parameters.".length()));
        }
        return value;
    }

    private static Object number(RuleNode node, RecordComponent component, Bounds bounds) {
        if (component.getType() == int.class) {
            return (int) node.whole((long) bounds.min(), (long) bounds.max(), bounds.unit());
        }
        return node.number(bounds.min(), bounds.max(), bounds.unit());
    }

    private static Object call(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static <R extends Record> R construct(Class<R> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
