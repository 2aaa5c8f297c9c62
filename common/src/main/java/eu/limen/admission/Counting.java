package eu.limen.admission;

import eu.limen.flow.Cell;
import eu.limen.flow.Contribution;
import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.Header;
import eu.limen.model.Mobility;
import eu.limen.model.MovementReport;
import eu.limen.model.Percentiles;
import eu.limen.model.Report;
import eu.limen.model.Selectivity;
import eu.limen.model.Share;
import eu.limen.model.SlotFrame;
import eu.limen.model.Threat;
import eu.limen.model.TrafficReport;
import eu.limen.register.Direction;
import eu.limen.register.Section;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is counted of a report (contract section 1, "What is counted"). Kinds are never added together: each has its own cells. */
final class Counting {

    private static final String NO_DIRECTION = "";

    private Counting() {}

    /** Null for counters and for registers, which count nothing. */
    static @Nullable Contribution of(Report report, Section section, SlotPeriod period) {
        if (report instanceof CheckReport check) {
            // A check without a direction is exposure for movement towards the state that made it.
            String towardsUs = section.directionTowards(check.header().reportingState());
            return contribution(check.header(), check.frame(), section, towardsUs, period, sums(check, period));
        }
        if (report instanceof MovementReport movement) {
            return contribution(
                    movement.header(), movement.frame(), section, Direction.UNKNOWN, period, sums(movement));
        }
        if (report instanceof ApprehensionReport apprehension) {
            return contribution(
                    apprehension.header(),
                    apprehension.frame(),
                    section,
                    Direction.UNKNOWN,
                    period,
                    sums(apprehension, section));
        }
        if (report instanceof TrafficReport traffic) {
            return contribution(traffic.header(), traffic.frame(), section, NO_DIRECTION, period, sums(traffic));
        }
        return null;
    }

    private static Contribution contribution(
            Header header, SlotFrame frame, Section section, String defaultDirection, SlotPeriod period, Sums sums) {
        String stated = frame.direction();
        String direction = stated == null ? defaultDirection : Crossing.inTheWordsOf(section, stated);
        Cell cell = new Cell(
                header.source(),
                section.id(),
                header.kind(),
                direction,
                frame.slot().length(),
                period.firstDay());
        return new Contribution(cell, period.slotIndex(), sums);
    }

    private static Sums sums(CheckReport check, SlotPeriod period) {
        Sums.Builder sums = new Sums.Builder();
        long persons = check.personsChecked();
        sums.add(Quantity.personsChecked(check.regime()), persons);
        sums.add(Quantity.PERSONS_CHECKED_MOBILE, check.mobility() == Mobility.MOBILE ? persons : 0);
        sums.add(Quantity.PERSONS_CHECKED_SYSTEMATIC, check.selectivity() == Selectivity.SYSTEMATIC ? persons : 0);
        sums.add(Quantity.PERSONS_CHECKED_JOINTLY, check.joint() ? persons : 0);
        sums.add(Quantity.VEHICLES_CHECKED, orZero(check.vehiclesChecked()));
        sums.add(Quantity.REFUSALS_OF_ENTRY, orZero(check.refusalsOfEntry()));
        countable(check.hits()).forEach((threat, found) -> sums.add(Quantity.hits(check.regime(), threat), found));
        countable(check.hitsInVehicles()).forEach((threat, found) -> sums.add(Quantity.hitsInVehicles(threat), found));
        addWaiting(sums, check);
        addShare(sums, check.connections(), Quantity.CONNECTIONS_OPEN, Quantity.CONNECTIONS_TOTAL);
        addShare(sums, check.lanes(), Quantity.LANES_OPEN, Quantity.LANES_TOTAL);
        Particulars.add(sums, check, period);
        return sums.build();
    }

    /** Findings of the other threats may be reported, but nothing is decided by their counts: they are not summed. */
    private static Map<Threat, Long> countable(@Nullable Map<Threat, Long> found) {
        Map<Threat, Long> countable = new EnumMap<>(Threat.class);
        if (found != null) {
            countable.putAll(found);
            countable.keySet().removeIf(threat -> !threat.countable());
        }
        return countable;
    }

    /** A median is not additive; medians weighted by vehicles are. Without vehicles there is no weight. */
    private static void addWaiting(Sums.Builder sums, CheckReport check) {
        Percentiles waiting = check.waitingMinutes();
        long vehicles = orZero(check.vehiclesChecked());
        if (waiting != null) {
            sums.add(Quantity.WAITING_MINUTES_TIMES_VEHICLES, waiting.p50() * vehicles);
            sums.add(Quantity.LONG_WAITING_MINUTES_TIMES_VEHICLES, waiting.p90() * vehicles);
            sums.add(Quantity.WAITING_VEHICLES, vehicles);
        }
    }

    private static void addShare(Sums.Builder sums, @Nullable Share share, int open, int total) {
        if (share != null) {
            sums.add(open, share.open());
            sums.add(total, share.total());
        }
    }

    private static Sums sums(MovementReport movement) {
        Sums.Builder sums =
                new Sums.Builder().add(Quantity.detections(movement.context().regime()), movement.detections());
        Particulars.add(sums, movement);
        return sums.build();
    }

    private static Sums sums(ApprehensionReport apprehension, Section section) {
        long transferred = apprehension.outcomes() == null
                ? 0
                : orZero(apprehension.outcomes().transferred());
        Sums.Builder sums = new Sums.Builder()
                .add(Quantity.PERSONS_APPREHENDED, apprehension.persons())
                .add(Quantity.PERSONS_TRANSFERRED, transferred);
        Particulars.add(sums, apprehension, section);
        return sums.build();
    }

    private static Sums sums(TrafficReport traffic) {
        return new Sums.Builder()
                .add(Quantity.VEHICLES_PASSED, orZero(traffic.vehiclesPassed()))
                .build();
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
