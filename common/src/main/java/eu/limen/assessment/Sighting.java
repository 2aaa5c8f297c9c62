package eu.limen.assessment;

import eu.limen.model.AlertStatus;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert as the assessment needs it: what was seen where, and from which day to which.
 *
 * @param alertId the alert it stands for
 * @param status its latest; a cancelled one says nothing any more
 * @param sections as in the alert; of a displacement the one it left, then the one it went to
 * @param threats none: of no threat in particular
 * @param direction null where the pattern has none
 * @param firstDay its onset, epoch day
 * @param lastDay last day it held, epoch day; Long.MAX_VALUE while it goes on
 */
public record Sighting(
        String alertId,
        PatternName pattern,
        AlertStatus status,
        List<String> sections,
        List<Threat> threats,
        @Nullable String direction,
        long firstDay,
        long lastDay) {

    /** Whether it held on at least one day of a span, both ends inclusive. */
    boolean heldBetween(long fromDay, long toDay) {
        return status != AlertStatus.CANCEL && firstDay <= toDay && lastDay >= fromDay;
    }

    boolean concerns(Threat threat) {
        return threats.isEmpty() || threats.contains(threat);
    }

    boolean concerns(String flowDirection) {
        return direction == null || direction.equals(flowDirection);
    }
}
