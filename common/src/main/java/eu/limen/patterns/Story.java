package eu.limen.patterns;

import eu.limen.model.Addressee;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.Urgency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern has to say in an alert.
 *
 * @param direction of the movement, null where there is none
 * @param onset ISO date or instant
 * @param dataUntil last day with data per state, epoch day
 * @param figures null where nothing is counted
 * @param measuresInForce ids of decisions in force that the days and weeks kept do not name themselves
 * @param newsForMillis how long it is news, from the alert's tick
 */
record Story(
        String headline,
        List<String> sections,
        @Nullable String direction,
        List<Addressee> addressees,
        Severity severity,
        Certainty certainty,
        Urgency urgency,
        String onset,
        Map<String, Long> dataUntil,
        boolean bothSides,
        @Nullable Figures figures,
        List<String> measuresInForce,
        long newsForMillis,
        List<Reason> reasons,
        List<EvidencePoint> evidence) {

    /** The same, for more sections and addressees; those of the story come first. */
    Story alsoFor(List<String> moreSections, List<Addressee> moreAddressees) {
        return new Story(
                headline,
                both(sections, moreSections),
                direction,
                both(addressees, moreAddressees),
                severity,
                certainty,
                urgency,
                onset,
                dataUntil,
                bothSides,
                figures,
                measuresInForce,
                newsForMillis,
                reasons,
                evidence);
    }

    private static <T> List<T> both(List<T> first, List<T> more) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }
}
