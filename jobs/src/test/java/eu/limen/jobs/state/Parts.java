package eu.limen.jobs.state;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads a component of a record, or a public field, by its name. */
final class Parts {

    private Parts() {}

    static @Nullable Object get(Object owner, String part) throws ReflectiveOperationException {
        if (owner.getClass().isRecord()) {
            Method accessor = owner.getClass().getMethod(part);
            accessor.setAccessible(true);
            return accessor.invoke(owner);
        }
        return owner.getClass().getField(part).get(owner);
    }
}
