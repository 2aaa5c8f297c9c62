package eu.limen.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a record of the model is made of. It is found out once for each: asking the JVM takes longer than reading a line. */
final class RecordShape {

    /**
     * A component.
     *
     * @param name on the wire
     * @param mayBeAbsent whether it may be null
     */
    record Member(RecordComponent component, String name, Class<?> type, Type genericType, boolean mayBeAbsent) {

        private static Member of(RecordComponent component) {
            return new Member(
                    component,
                    RecordReader.nameOf(component),
                    component.getType(),
                    component.getGenericType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<Member> members;
    private final Set<String> names;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        members = Arrays.stream(type.getRecordComponents()).map(Member::of).toList();
        names = members.stream().map(Member::name).collect(Collectors.toUnmodifiableSet());
        try {
            constructor = type.getDeclaredConstructor(
                    members.stream().map(Member::type).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " is no record", impossible);
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** In the order of the constructor's. */
    List<Member> members() {
        return members;
    }

    /** Whether a member is called so on the wire. */
    boolean has(String name) {
        return names.contains(name);
    }

    Object build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(constructor.getDeclaringClass() + " is no public record", impossible);
        }
    }
}
