package eu.limen.jobs;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Arbitrary values of a type, field by field; what may be null sometimes is. They make no sense, only shapes. */
public final class Samples {

    private final Random random;

    public Samples(long seed) {
        random = new Random(seed);
    }

    @Nullable
    public Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isArray()) {
            return array(plain.getComponentType());
        }
        if (plain.isEnum()) {
            Object[] words = plain.getEnumConstants();
            return words[random.nextInt(words.length)];
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        return isSimple(plain) ? simple(plain) : object(plain);
    }

    private static boolean isSimple(Class<?> type) {
        return type.isPrimitive() || type.getPackageName().equals("java.lang");
    }

    private Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> random.nextBoolean();
            case "byte", "Byte" -> (byte) random.nextInt();
            case "int", "Integer" -> random.nextInt();
            case "long", "Long" -> random.nextLong();
            case "double", "Double" -> random.nextGaussian();
            case "String" -> Integer.toString(random.nextInt(), 36);
            default -> throw new IllegalArgumentException("type: " + type + " (expected: one that state may hold)");
        };
    }

    private Object collection(ParameterizedType type) throws ReflectiveOperationException {
        Type[] arguments = type.getActualTypeArguments();
        int size = random.nextInt(3);
        if (type.getRawType() == List.class) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(of(arguments[0]));
            }
            return list;
        }
        Map<@Nullable Object, @Nullable Object> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(of(arguments[0]), of(arguments[1]));
        }
        return map;
    }

    private Object array(Class<?> component) throws ReflectiveOperationException {
        Object array = Array.newInstance(component, random.nextInt(4));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, of(component));
        }
        return array;
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean nullable = mayBeNull(components[i], components[i].getAnnotatedType());
            values[i] = nullable && random.nextBoolean() ? null : of(components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object object(Class<?> type) throws ReflectiveOperationException {
        Object made = type.getConstructor().newInstance();
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                boolean nullable = mayBeNull(field, field.getAnnotatedType());
                field.set(made, nullable && random.nextBoolean() ? null : of(field.getGenericType()));
            }
        }
        return made;
    }

    private static boolean mayBeNull(AnnotatedElement element, AnnotatedElement type) {
        return element.isAnnotationPresent(Nullable.class) || type.isAnnotationPresent(Nullable.class);
    }
}
