package eu.limen.situation;

import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;

/** Of one day: whether police checks were made, and in how many of its quarters. A day counts once however many reports it has. */
final class PoliceTimes {

    private PoliceTimes() {}

    /**
     * What the day adds to its week.
     *
     * @param day all that a side counted on it in one direction
     */
    static Sums of(Sums day) {
        if (day.get(Quantity.POLICE_BY_DAY) == 0) {
            return Sums.NONE;
        }
        Sums.Builder times = new Sums.Builder().add(Quantity.POLICE_DAYS, 1);
        for (int quarter = 0; quarter < Quantity.QUARTERS; quarter++) {
            times.add(Quantity.POLICE_QUARTERS, day.get(Quantity.policeCheckedInQuarter(quarter)) > 0 ? 1 : 0);
        }
        return times.build();
    }
}
