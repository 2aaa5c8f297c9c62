package eu.limen.jobs.state;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.base.EnumSerializer;
import org.apache.flink.api.java.typeutils.runtime.PojoSerializer;
import org.jspecify.annotations.Nullable;

/** What a serialiser is made of, as Flink gives no way to ask: the serialisers inside it, and the types of Limen that they write. */
final class SerialiserShape {

    private static final String LIMEN = "eu.limen.";

    private SerialiserShape() {}

    /** Names of the serialisers from the outside in, down to the first type of Limen: what that holds may grow. */
    static String of(TypeSerializer<?> serialiser) {
        Class<?> type = written(serialiser);
        if (type != null) {
            return type.getName();
        }
        List<TypeSerializer<?>> inner = inside(serialiser);
        String name = serialiser.getClass().getName().replaceFirst("^org\\.apache\\.flink\\.", "");
        if (inner.isEmpty()) {
            return name;
        }
        return inner.stream().map(SerialiserShape::of).collect(Collectors.joining(", ", name + "<", ">"));
    }

    /** The first types of Limen from the outside in. */
    static Set<Class<?>> outermost(TypeSerializer<?> serialiser) {
        TreeMap<String, Class<?>> found = new TreeMap<>();
        collect(serialiser, found, false);
        return Set.copyOf(found.values());
    }

    /** All types of Limen that it writes, however deep. */
    static Set<Class<?>> all(TypeSerializer<?> serialiser) {
        TreeMap<String, Class<?>> found = new TreeMap<>();
        collect(serialiser, found, true);
        return Set.copyOf(found.values());
    }

    private static void collect(TypeSerializer<?> serialiser, TreeMap<String, Class<?>> found, boolean deeper) {
        Class<?> type = written(serialiser);
        if (type != null && (found.put(type.getName(), type) != null || !deeper)) {
            return;
        }
        inside(serialiser).forEach(inner -> collect(inner, found, deeper));
    }

    private static @Nullable Class<?> written(TypeSerializer<?> serialiser) {
        if (serialiser instanceof PojoSerializer) {
            return ofLimen(serialiser, "clazz");
        }
        return serialiser instanceof EnumSerializer ? ofLimen(serialiser, "enumClass") : null;
    }

    private static @Nullable Class<?> ofLimen(TypeSerializer<?> serialiser, String field) {
        Object type = value(field(serialiser.getClass(), field), serialiser);
        return type instanceof Class<?> written && written.getName().startsWith(LIMEN) ? written : null;
    }

    private static List<TypeSerializer<?>> inside(TypeSerializer<?> serialiser) {
        List<TypeSerializer<?>> inside = new ArrayList<>();
        for (Class<?> type = serialiser.getClass(); type != TypeSerializer.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    add(value(field, serialiser), inside);
                }
            }
        }
        return inside;
    }

    private static void add(@Nullable Object value, List<TypeSerializer<?>> inside) {
        if (value instanceof TypeSerializer<?> one) {
            inside.add(one);
        } else if (value instanceof TypeSerializer<?>[] several) {
            inside.addAll(List.of(several));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> add(each, inside));
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException changed) {
            throw new AssertionError(changed);
        }
    }

    private static @Nullable Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
