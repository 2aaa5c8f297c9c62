package eu.limen.codec;

import eu.limen.model.Attestation;
import eu.limen.model.IsoText;
import eu.limen.model.Outcomes;
import eu.limen.model.Percentiles;
import eu.limen.model.Place;
import eu.limen.model.ReportId;
import eu.limen.model.Share;
import eu.limen.model.Slot;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the value of one field in its canonical spelling. */
@FunctionalInterface
interface ValueWriter {

    void write(JsonSink json, Object value);

    static void instant(JsonSink json, Object epochMillis) {
        json.text(IsoText.instant((Long) epochMillis));
    }

    static void day(JsonSink json, Object epochDay) {
        json.text(IsoText.day((Long) epochDay));
    }

    static void duration(JsonSink json, Object millis) {
        json.text(DurationText.of((Long) millis));
    }

    /** Numbers, flags, texts and words as they are; lists in their order; small objects by their members. */
    static void plain(JsonSink json, Object value) {
        if (value instanceof Number number) {
            json.number(number.longValue());
        } else if (value instanceof Boolean flag) {
            json.flag(flag);
        } else if (value instanceof String text) {
            json.text(text);
        } else if (value instanceof Enum<?> word) {
            json.text(Spelling.of(word));
        } else if (value instanceof ReportId id) {
            json.text(new UUID(id.high(), id.low()).toString());
        } else if (value instanceof List<?> list) {
            json.startArray();
            list.forEach(element -> plain(json, element));
            json.endArray();
        } else if (value instanceof Map<?, ?> counts) {
            counts(json, counts);
        } else {
            object(json, value);
        }
    }

    private static void counts(JsonSink json, Map<?, ?> counts) {
        Map<?, ?> inOrder = counts instanceof EnumMap ? counts : new TreeMap<Object, Object>(counts);
        json.startObject();
        inOrder.forEach((word, count) -> {
            json.name(Spelling.of((Enum<?>) word));
            plain(json, count);
        });
        json.endObject();
    }

    private static void object(JsonSink json, Object value) {
        json.startObject();
        if (value instanceof Slot slot) {
            member(json, Field.SLOT_START, slot.startMillis());
            member(json, Field.SLOT_DURATION, slot.length());
        } else if (value instanceof Place place) {
            member(json, Field.NUTS3, place.nuts3());
            member(json, Field.DISTANCE_KM, place.distance());
        } else if (value instanceof Percentiles percentiles) {
            member(json, Field.P50, percentiles.p50());
            member(json, Field.P90, percentiles.p90());
        } else if (value instanceof Share share) {
            member(json, Field.OPEN, share.open());
            member(json, Field.TOTAL, share.total());
        } else if (value instanceof Attestation attestation) {
            member(json, Field.OBJECTIVE, attestation.objective());
            member(json, Field.BASIS, attestation.basis());
            member(json, Field.LEGAL_LIMITS, attestation.legalLimits());
        } else if (value instanceof Outcomes outcomes) {
            member(json, Field.REFUSED_ENTRY, outcomes.refusedEntry());
            member(json, Field.REFUSED_STAY, outcomes.refusedStay());
            member(json, Field.TRANSFERRED, outcomes.transferred());
            member(json, Field.TRANSFERRED_WITHIN_24H, outcomes.transferredWithin24h());
            member(json, Field.TAKEN_BACK, outcomes.takenBack());
            member(json, Field.NOT_TAKEN_BACK, outcomes.notTakenBack());
        } else {
            throw new IllegalArgumentException(
                    "no spelling for " + value.getClass().getName());
        }
        json.endObject();
    }

    private static void member(JsonSink json, Field field, @Nullable Object value) {
        if (value != null) {
            json.name(field.spelling());
            field.writer().write(json, value);
        }
    }
}
