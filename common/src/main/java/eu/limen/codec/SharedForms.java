package eu.limen.codec;

import static eu.limen.codec.Field.CONFIDENCE;
import static eu.limen.codec.Field.DIRECTION;
import static eu.limen.codec.Field.KIND;
import static eu.limen.codec.Field.PLACE;
import static eu.limen.codec.Field.REPORTED_AT;
import static eu.limen.codec.Field.REPORTING_STATE;
import static eu.limen.codec.Field.REPORT_ID;
import static eu.limen.codec.Field.REVISION;
import static eu.limen.codec.Field.SECTION;
import static eu.limen.codec.Field.SLOT;
import static eu.limen.codec.Field.SOURCE;
import static eu.limen.codec.Field.WITHDRAWN;

import eu.limen.model.Confidence;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.Place;
import eu.limen.model.ReportId;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What several kinds of reports share, from a draft and back: the header, the frame of a slot, counts by word. */
final class SharedForms {

    private static final int SCHEMA_VERSION = 1;

    private SharedForms() {}

    static Header header(Draft draft, Kind kind) {
        return new Header(
                kind,
                draft.get(REPORT_ID, ReportId.class),
                draft.get(REVISION, Long.class).intValue(),
                Boolean.TRUE.equals(draft.value(WITHDRAWN)),
                draft.get(SOURCE, String.class),
                draft.get(REPORTING_STATE, String.class),
                draft.get(REPORTED_AT, Long.class),
                SCHEMA_VERSION,
                CanonicalForm.hash(draft, kind));
    }

    /** Leaves out what only repeats a default. */
    static void spread(Header header, Draft draft) {
        draft.put(KIND, header.kind())
                .put(REPORT_ID, header.reportId())
                .put(REVISION, (long) header.revision())
                .put(WITHDRAWN, header.withdrawn() ? true : null)
                .put(SOURCE, header.source())
                .put(REPORTING_STATE, header.reportingState())
                .put(REPORTED_AT, header.reportedAtMillis());
    }

    static SlotFrame frame(Draft draft) {
        return new SlotFrame(
                draft.get(SECTION, String.class),
                draft.get(SLOT, Slot.class),
                draft.find(PLACE, Place.class),
                draft.find(CONFIDENCE, Confidence.class),
                draft.text(DIRECTION));
    }

    static void spread(SlotFrame frame, Draft draft) {
        draft.put(SECTION, frame.section())
                .put(SLOT, frame.slot())
                .put(PLACE, frame.place())
                .put(CONFIDENCE, frame.confidence())
                .put(DIRECTION, frame.direction());
    }

    static <K> @Nullable Map<K, Long> counts(Draft draft, Field field) {
        Map<K, Long> counts = draft.counts(field);
        return counts == null ? null : Collections.unmodifiableMap(counts);
    }

    static <K> Map<K, Long> orNone(@Nullable Map<K, Long> counts) {
        return counts == null ? Map.of() : counts;
    }
}
