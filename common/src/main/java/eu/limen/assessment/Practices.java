package eu.limen.assessment;

import eu.limen.flow.Quantity;
import eu.limen.flow.WeekSide;
import eu.limen.model.Practice;
import eu.limen.model.Regime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How checks were made: shares of persons checked, both sides and all directions together, from sums (Recommendation of 23.11.2023, (17)). */
final class Practices {

    private Practices() {}

    static Practice of(List<WeekSide> sides) {
        return new Practice(
                checkedShare(sides, Quantity.PERSONS_CHECKED_MOBILE),
                checkedShare(sides, Quantity.PERSONS_CHECKED_SYSTEMATIC),
                checkedShare(sides, Quantity.PERSONS_CHECKED_JOINTLY),
                checkedShare(sides, Quantity.personsChecked(Regime.BORDER_CONTROL)),
                ratio(sum(sides, Quantity.WAITING_MINUTES_TIMES_VEHICLES), sum(sides, Quantity.WAITING_VEHICLES)),
                ratio(sum(sides, Quantity.CONNECTIONS_OPEN), sum(sides, Quantity.CONNECTIONS_TOTAL)),
                ratio(sum(sides, Quantity.LONG_WAITING_MINUTES_TIMES_VEHICLES), sum(sides, Quantity.WAITING_VEHICLES)),
                ratio(sum(sides, Quantity.LANES_OPEN), sum(sides, Quantity.LANES_TOTAL)));
    }

    static long sum(List<WeekSide> sides, int quantity) {
        return sides.stream().mapToLong(side -> side.sums().get(quantity)).sum();
    }

    private static @Nullable Double checkedShare(List<WeekSide> sides, int quantity) {
        return ratio(
                sum(sides, quantity),
                sides.stream().mapToLong(WeekSide::personsChecked).sum());
    }

    private static @Nullable Double ratio(long part, long whole) {
        return whole > 0 ? (double) part / whole : null;
    }
}
