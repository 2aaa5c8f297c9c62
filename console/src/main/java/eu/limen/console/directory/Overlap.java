package eu.limen.console.directory;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Two desks of one level that would be told of the same at the same time. At the border that may be meant, and both are told; of the single point of contact and
 * of who is on call there is one. Pure.
 */
final class Overlap {

    private static final Set<DeskLevel> ONE_ONLY = EnumSet.of(DeskLevel.NATIONAL, DeskLevel.ON_CALL);

    private Overlap() {}

    /** The ids of those that a desk would be told beside; sorted. */
    static List<String> of(ContactPoint desk, Collection<ContactPoint> others) {
        return others.stream()
                .filter(other -> isOverlap(desk, other))
                .map(ContactPoint::id)
                .sorted()
                .toList();
    }

    /** Whether there may be more than one of its level at a time. */
    static boolean isAllowed(DeskLevel level) {
        return !ONE_ONLY.contains(level);
    }

    private static boolean isOverlap(ContactPoint one, ContactPoint other) {
        return !one.id().equals(other.id())
                && one.state().equals(other.state())
                && one.level() == other.level()
                && one.watches(other.sections())
                && areDaysShared(one, other)
                && areHoursShared(one, other);
    }

    private static boolean areDaysShared(ContactPoint one, ContactPoint other) {
        boolean begins = other.validTo() == null || !one.validFrom().isAfter(other.validTo());
        boolean lasts = one.validTo() == null || !other.validFrom().isAfter(one.validTo());
        return begins && lasts;
    }

    /** Of two duties that share an hour one begins during the other. */
    private static boolean areHoursShared(ContactPoint one, ContactPoint other) {
        return one.dutyFrom() == null
                || other.dutyFrom() == null
                || one.isOnDuty(other.dutyFrom())
                || other.isOnDuty(one.dutyFrom());
    }
}
