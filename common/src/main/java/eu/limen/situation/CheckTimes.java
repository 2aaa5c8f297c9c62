package eu.limen.situation;

import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.flow.Ways;
import eu.limen.model.Regime;

/** Of one day: whether checks of a regime were made, and in how many of its quarters. A day counts once however many reports it has. */
final class CheckTimes {

    private CheckTimes() {}

    /**
     * What the day adds to its week.
     *
     * @param day all that a side counted on it in one direction
     */
    static Sums of(Sums day) {
        Sums.Builder times = new Sums.Builder();
        for (Regime regime : Regime.values()) {
            add(times, day, Ways.of(regime));
        }
        return times.build();
    }

    private static void add(Sums.Builder times, Sums day, Ways ways) {
        if (day.get(ways.byDay()) == 0) {
            return;
        }
        times.add(ways.days(), 1);
        for (int quarter = 0; quarter < Quantity.QUARTERS; quarter++) {
            times.add(ways.quarters(), day.get(ways.inQuarter(quarter)) > 0 ? 1 : 0);
        }
    }
}
