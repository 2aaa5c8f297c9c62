package eu.limen.rules;

import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was reported on one section in one direction of one threat, slot by slot; several series of a section add up, as reports do.
 *
 * @param section null: any section whose parameters are those of all
 * @param direction null: the first of the section's directions
 * @param sides states that report, each the same figures; none: the state that the direction enters
 * @param slot length of each slot: an hour, six hours, a day or a week
 * @param observed findings per slot, or {@link #NOT_REPORTED}; empty where the other fields say all
 * @param exposure persons checked per slot, or {@link #NOT_REPORTED}; empty: no checks are reported
 * @param others by kind of report, further fields of its reports: per slot a JSON object, or empty where none is sent
 */
public record ReportedSeries(
        @Nullable String section,
        @Nullable String direction,
        List<String> sides,
        Threat threat,
        SlotLength slot,
        List<Long> observed,
        List<Long> exposure,
        Map<String, List<String>> others)
        implements Serializable {

    /** No report of this slot was sent. */
    public static final long NOT_REPORTED = -1;

    /** How many slots it speaks of. */
    public int slots() {
        if (!observed.isEmpty()) {
            return observed.size();
        }
        if (!exposure.isEmpty()) {
            return exposure.size();
        }
        return others.values().stream().mapToInt(List::size).max().orElse(0);
    }
}
