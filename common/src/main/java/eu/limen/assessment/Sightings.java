package eu.limen.assessment;

import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads from an alert what was seen, without when it was told: that depends on the order of arrival, a week's assessment must not. */
final class Sightings {

    /** Parts of an alert's id {@code A|pattern|key|threat|tick}. */
    private static final int PATTERN = 1;

    private static final int KEY = 2;
    private static final int THREAT = 3;

    private Sightings() {}

    /**
     * What an alert says of one of its sections.
     *
     * @param section the one that is told of it
     */
    static Sighting of(Alert alert, String section) {
        long first = LocalDate.parse(alert.onset()).toEpochDay();
        long last = isOver(alert) ? lastDayUp(alert, first) : Long.MAX_VALUE;
        String[] id = alert.id().split("\\|");
        String episode = String.join("|", id[PATTERN], id[KEY], id[THREAT], alert.onset());
        return new Sighting(
                episode,
                alert.pattern(),
                AlertStatus.NEW,
                alert.sections(),
                alert.threats(),
                directionOn(alert, section),
                first,
                last);
    }

    /** A wave crosses each of its sections in another direction: its evidence says in which. */
    private static @Nullable String directionOn(Alert alert, String section) {
        if (alert.pattern() != PatternName.ROUTE_WAVE) {
            return alert.direction();
        }
        return alert.evidence().stream()
                .filter(point -> point.section().equals(section))
                .map(EvidencePoint::direction)
                .findFirst()
                .orElse(null);
    }

    /** What is told again after its end, because the weeks confirm it, is over all the same. */
    private static boolean isOver(Alert alert) {
        return alert.status() == AlertStatus.ENDED || alert.urgency() == Urgency.PAST;
    }

    private static long lastDayUp(Alert alert, long first) {
        long last = first;
        for (EvidencePoint point : alert.evidence()) {
            if (point.label() == Label.HIGH || point.label() == Label.RISING) {
                last = Math.max(last, LocalDate.parse(point.day()).toEpochDay());
            }
        }
        return last;
    }
}
