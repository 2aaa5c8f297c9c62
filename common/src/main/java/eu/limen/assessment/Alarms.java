package eu.limen.assessment;

import eu.limen.model.PatternName;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Alerts that stand against a fall on a controlled direction (methods 3, gate 4). */
final class Alarms {

    /** Finds in vehicles count in the weekly models; that they come close together calls for attention and adds no weight: a change of practice may bring it. */
    private static final Set<PatternName> RISES = Set.of(
            PatternName.SURGE,
            PatternName.TREND_RISE,
            PatternName.DISPLACEMENT,
            PatternName.ROUTE_WAVE,
            PatternName.NETWORK_RISE,
            PatternName.DOCUMENT_FRAUD_CLUSTER);

    private final List<Sighting> sightings;
    private final Control control;

    Alarms(List<Sighting> sightings, Control control) {
        this.sightings = sightings;
        this.control = control;
    }

    /** Weeks, up to this one and at most so many, since one about a flow held; 0 if one held in the week itself. */
    int quietWeeks(Flow flow, int most) {
        int quiet = 0;
        while (quiet < most && !heldIn(flow, SeriesWindow.back(control.mondayDay(), quiet))) {
            quiet++;
        }
        return quiet;
    }

    private boolean heldIn(Flow flow, long mondayDay) {
        return sightings.stream()
                .filter(sighting -> sighting.concerns(flow.threat()))
                .anyMatch(sighting -> touches(sighting)
                        && isRise(sighting)
                        && sighting.heldBetween(mondayDay, mondayDay + IsoWeek.DAYS - 1));
    }

    /** Those about the control's threats in a number of weeks that end with this one. */
    List<Sighting> rises(int weeks) {
        return in(weeks).filter(Alarms::isRise).toList();
    }

    List<Sighting> of(PatternName pattern, int weeks) {
        return in(weeks).filter(sighting -> sighting.pattern() == pattern).toList();
    }

    /** Whether it stands against a fall; a lasting fall, a silence or a change of practice does not. */
    static boolean isRise(Sighting sighting) {
        return RISES.contains(sighting.pattern());
    }

    private Stream<Sighting> in(int weeks) {
        long from = SeriesWindow.back(control.mondayDay(), weeks - 1);
        return sightings.stream()
                .filter(this::touches)
                .filter(sighting -> sighting.heldBetween(from, control.sundayDay()))
                .filter(sighting -> control.threats().stream().anyMatch(sighting::concerns))
                .sorted(Comparator.comparing(Sighting::alertId));
    }

    /** A displacement speaks of two directions, so its own is not asked for. */
    private boolean touches(Sighting sighting) {
        return sighting.sections().contains(control.section().id())
                && (sighting.pattern() == PatternName.DISPLACEMENT
                        || sighting.concerns(control.lineage().direction()));
    }
}
