package eu.limen.register;

import eu.limen.model.Kind;
import eu.limen.model.SourceReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Spreads a roster's entries, sections x kinds x directions, into the promises that hold on one section. */
final class RosterEntries {

    private RosterEntries() {}

    static List<Promise> promises(Section section, Collection<SourceReport> entries) {
        List<Promise> promises = new ArrayList<>();
        for (SourceReport entry : entries) {
            boolean ofThisSection = entry.sections().contains(section.id())
                    && section.hasState(entry.gateway().substring(0, 2));
            if (ofThisSection) {
                for (Kind kind : entry.kinds()) {
                    directions(section, entry, kind)
                            .forEach(direction -> promises.add(promise(entry, kind, direction)));
                }
            }
        }
        return promises;
    }

    private static List<String> directions(Section section, SourceReport entry, Kind kind) {
        if (!Promise.canPromise(kind)) {
            return List.of();
        }
        if (!Promise.isDirected(kind)) {
            return List.of(Promise.ANY_DIRECTION);
        }
        List<String> stated = entry.directions() == null ? List.of() : entry.directions();
        List<String> here = new ArrayList<>(
                section.directions().stream().filter(stated::contains).toList());
        if (here.isEmpty()) {
            // Nothing is said of this section: what holds where no direction is given.
            here.add(section.directionTowards(entry.gateway().substring(0, 2)));
        }
        if (stated.contains(Direction.UNKNOWN)) {
            here.add(Direction.UNKNOWN);
        }
        return here;
    }

    private static Promise promise(SourceReport entry, Kind kind, String direction) {
        long validTo = entry.validToDay() == null ? Long.MAX_VALUE : entry.validToDay();
        return new Promise(
                entry.gateway(),
                kind,
                entry.slot(),
                direction,
                entry.delayMillis(),
                entry.localDays(),
                entry.validFromDay(),
                validTo);
    }
}
