package eu.limen.jobs.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.jobs.Samples;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is saved or sent was once smaller. For each of its types, and for each component or constant in turn: a value that a version without
 * it wrote is read by today's classes, with nothing else changed and nothing in the new place. The types are those that the
 * running job names, so that a new one is covered without being listed.
 */
class EvolutionTest {

    private static final int SAMPLES = 3;

    static List<Class<?>> types() throws Exception {
        Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));
        PresentStates.serialisers().forEach(serialiser -> types.addAll(SerialiserShape.all(serialiser)));
        return List.copyOf(types);
    }

    static List<Class<?>> outermostTypes() throws Exception {
        Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));
        PresentStates.serialisers().forEach(serialiser -> types.addAll(SerialiserShape.outermost(serialiser)));
        return List.copyOf(types);
    }

    @Test
    void theTypesAreFoundInTheJobItself() throws Exception {
        assertThat(types().stream().map(Class::getSimpleName))
                .contains("Remembered", "SectionBook", "Account", "PairDay", "Showing", "Label", "Alert", "RawReport");
    }

    @ParameterizedTest
    @MethodSource("types")
    void aValueOfAVersionWithoutOnePartIsRead(Class<?> type) throws Exception {
        for (String newest : EarlierVersion.optionalPartsOf(type)) {
            assertThatItIsRead(type, new EarlierVersion(type, newest), type.getName() + "." + newest);
        }
    }

    /** What a type holds may grow as well as the type itself. */
    @ParameterizedTest
    @MethodSource("outermostTypes")
    void aValueIsReadAlthoughSomethingInsideItHasGrown(Class<?> type) throws Exception {
        for (Class<?> inside : SerialiserShape.all(serialiser(type))) {
            List<String> parts = EarlierVersion.optionalPartsOf(inside);
            for (String last : parts.subList(Math.max(0, parts.size() - 1), parts.size())) {
                assertThatItIsRead(type, new EarlierVersion(inside, last), inside.getName() + "." + last);
            }
        }
    }

    /** What the tests above are for (STYLE.md, Values). */
    @Test
    void aConstructorThatRejectsNullIsFoundOut() {
        EarlierVersion earlier = new EarlierVersion(Strict.class, "added");

        assertThatThrownBy(() -> assertThatItIsRead(Strict.class, earlier, Strict.class.getName() + ".added"))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("Could not instantiate record");
    }

    /** A record as state must not hold it. */
    public record Strict(String first, String added) {
        public Strict {
            Objects.requireNonNull(added);
        }
    }

    private static void assertThatItIsRead(Class<?> type, ClassLoader earlier, String newest) throws Exception {
        Class<?> then = earlier.loadClass(type.getName());
        for (int seed = 0; seed < SAMPLES; seed++) {
            Object written = Objects.requireNonNull(new Samples(seed).of(then));

            Object read = readToday(type, snapshot(then), bytes(then, written), newest);

            assertThat(Portrait.of(read, newest)).as(newest).isEqualTo(Portrait.of(written, newest));
            if (newest.startsWith(type.getName() + ".") && !type.isEnum()) {
                Object added = Parts.get(read, newest.substring(type.getName().length() + 1));
                assertThat(Portrait.of(added, "")).as(newest).isIn(whatNobodyWrote(type, newest));
            }
        }
    }

    /** Null, zero or false; in a class of public fields whatever a new one begins with. */
    private static Set<String> whatNobodyWrote(Class<?> type, String newest) throws ReflectiveOperationException {
        if (type.isRecord()) {
            return Set.of("null", "0", "0.0", "false");
        }
        Object fresh = type.getConstructor().newInstance();
        Object begins = Parts.get(fresh, newest.substring(type.getName().length() + 1));
        return Set.of(Portrait.of(begins, ""));
    }

    private static <T> Object readToday(Class<T> type, byte[] snapshot, byte[] value, String newest)
            throws IOException {
        TypeSerializer<T> today = serialiser(type);
        TypeSerializerSnapshot<T> then = TypeSerializerSnapshot.readVersionedSnapshot(
                new DataInputDeserializer(snapshot), EvolutionTest.class.getClassLoader());
        TypeSerializerSchemaCompatibility<T> compatibility =
                today.snapshotConfiguration().resolveSchemaCompatibility(then);
        assertThat(compatibility.isIncompatible()).as(newest).isFalse();
        TypeSerializer<T> reading = today;
        if (compatibility.isCompatibleAfterMigration()) {
            reading = then.restoreSerializer();
        }
        if (compatibility.isCompatibleWithReconfiguredSerializer()) {
            reading = compatibility.getReconfiguredSerializer();
        }
        T read = reading.deserialize(new DataInputDeserializer(value));
        DataOutputSerializer again = new DataOutputSerializer(256);
        today.serialize(read, again);
        return today.deserialize(new DataInputDeserializer(again.getCopyOfBuffer()));
    }

    private static <T> byte[] snapshot(Class<T> type) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(256);
        TypeSerializerSnapshot.writeVersionedSnapshot(out, serialiser(type).snapshotConfiguration());
        return out.getCopyOfBuffer();
    }

    private static <T> byte[] bytes(Class<T> type, Object value) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(256);
        serialiser(type).serialize(type.cast(value), out);
        return out.getCopyOfBuffer();
    }

    /** As in production: a type that only Kryo could write is an error. */
    private static <T> TypeSerializer<T> serialiser(Class<T> type) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        return TypeInformation.of(type).createSerializer(new SerializerConfigImpl(configuration));
    }
}
