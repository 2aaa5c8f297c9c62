package eu.limen.console.alerts;

import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.DeskLevel;
import eu.limen.model.Alert;
import eu.limen.model.ContactLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The desks of a state that an alert is for, as steps of an escalation: local desks and centres, the single point of contact, who is on call. Pure. */
final class Ladder {

    /** One after the other. */
    private static final List<Set<DeskLevel>> RUNGS =
            List.of(Set.of(DeskLevel.LOCAL, DeskLevel.PCCC), Set.of(DeskLevel.NATIONAL), Set.of(DeskLevel.ON_CALL));

    private final Occasion occasion;
    private final List<List<ContactPoint>> rungs = new ArrayList<>();

    Ladder(Alert alert, Occasion occasion) {
        this.occasion = occasion;
        for (Set<DeskLevel> levels : RUNGS) {
            rungs.add(occasion.desks().stream()
                    .filter(desk -> levels.contains(desk.level()) && isFor(alert, desk))
                    .toList());
        }
    }

    /** The audience fails closed: a desk of a level that is not addressed is not told in place of one that is missing. */
    private boolean isFor(Alert alert, ContactPoint desk) {
        boolean local = RUNGS.get(0).contains(desk.level());
        ContactLevel level = local ? ContactLevel.LOCAL : ContactLevel.NATIONAL;
        boolean addressed = alert.addressees().stream()
                .anyMatch(each -> each.state().equals(occasion.state()) && each.level() == level);
        return addressed && isThere(desk) && (!local || desk.watches(alert.sections()));
    }

    private boolean isThere(ContactPoint desk) {
        return desk.state().equals(occasion.state())
                && desk.canBeReached()
                && desk.isValid(occasion.dayAt(occasion.now()));
    }

    List<List<ContactPoint>> rungs() {
        return rungs;
    }

    /** All but those on call: whom a digest is for. */
    List<ContactPoint> readers() {
        return Stream.concat(rungs.get(0).stream(), rungs.get(1).stream()).toList();
    }

    /** All of them. */
    List<ContactPoint> all() {
        return rungs.stream().flatMap(List::stream).toList();
    }

    /** Who of some desks sits there at an instant, or is sat in for. */
    List<ContactPoint> onDuty(List<ContactPoint> desks, Instant at) {
        return desks.stream()
                .map(desk -> presentFor(desk, at))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<ContactPoint> presentFor(ContactPoint desk, Instant at) {
        if (desk.isOnDuty(occasion.timeAt(at))) {
            return List.of(desk);
        }
        return occasion.desks().stream()
                .filter(other -> Objects.equals(other.id(), desk.substitute()))
                .filter(other -> isThere(other) && other.isOnDuty(occasion.timeAt(at)))
                .toList();
    }
}
