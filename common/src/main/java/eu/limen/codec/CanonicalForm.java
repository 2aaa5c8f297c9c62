package eu.limen.codec;

import eu.limen.model.Kind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a report: no white space; top-level fields sorted by name, members of small objects in the contract's
 * order; instants in UTC without needless digits, durations with their largest units first; {@code withdrawn},
 * {@code schema}, {@code parts} and {@code agreements} always there. Documents that say the same have the same form.
 */
final class CanonicalForm {

    private static final Map<Kind, Field[]> SORTED = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            SORTED.put(
                    kind,
                    Shape.of(kind).fields().stream()
                            .sorted(Comparator.comparing(Field::spelling))
                            .toArray(Field[]::new));
        }
    }

    private CanonicalForm() {}

    static void write(Draft draft, Kind kind, JsonSink json) {
        json.startObject();
        for (Field field : SORTED.getOrDefault(kind, new Field[0])) {
            Object value = resolved(draft, field);
            if (value != null) {
                json.name(field.spelling());
                field.writer().write(json, value);
            }
        }
        json.endObject();
    }

    /** 64-bit hash of the canonical form. */
    static long hash(Draft draft, Kind kind) {
        Fingerprint fingerprint = new Fingerprint();
        write(draft, kind, fingerprint);
        return fingerprint.value();
    }

    private static @Nullable Object resolved(Draft draft, Field field) {
        Object value = draft.value(field);
        if (value != null) {
            return value;
        }
        return switch (field) {
            case WITHDRAWN -> false;
            case SCHEMA -> 1L;
            case PARTS, AGREEMENTS -> List.of();
            default -> null;
        };
    }
}
