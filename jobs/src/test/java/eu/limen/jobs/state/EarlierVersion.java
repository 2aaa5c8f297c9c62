package eu.limen.jobs.state;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.flink.shaded.asm9.org.objectweb.asm.ClassReader;

/** The classes of Limen as they were before one of them had got one of its components or constants. */
final class EarlierVersion extends ClassLoader {

    private static final String LIMEN = "eu.limen.";

    private final Class<?> grown;
    private final String newest;

    /**
     * @param grown a record, an enum, or a class of public fields
     * @param newest the component, constant or field that is not there yet
     */
    EarlierVersion(Class<?> grown, String newest) {
        super(grown.getClassLoader());
        this.grown = grown;
        this.newest = newest;
    }

    /** What an earlier version may have been without; nothing if it would have been left with nothing, which Flink does not write. */
    static List<String> optionalPartsOf(Class<?> type) {
        List<String> parts = partsOf(type);
        return parts.size() == 1 ? List.of() : parts;
    }

    /** Components, constants or public fields, in their order. */
    static List<String> partsOf(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
        }
        return Arrays.stream(type.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName())
                .toList();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(LIMEN)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] code = name.equals(grown.getName()) ? reduced() : bareIfHeld(name);
        return defineClass(name, code, 0, code.length);
    }

    private byte[] reduced() throws ClassNotFoundException {
        if (grown.isEnum()) {
            List<String> constants = new ArrayList<>(partsOf(grown));
            constants.remove(newest);
            return BareEnum.of(grown.getName(), constants);
        }
        return BareRecord.without(newest, new ClassReader(today(grown.getName())));
    }

    /** What holds values comes without its code, which may name what is not there yet. */
    private byte[] bareIfHeld(String name) throws ClassNotFoundException {
        Class<?> today = Class.forName(name, false, getParent());
        boolean holds = today.isRecord()
                || (!today.isEnum() && !today.isInterface() && !partsOf(today).isEmpty());
        return holds ? BareRecord.without("", new ClassReader(today(name))) : today(name);
    }

    private byte[] today(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(getParent()).getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
