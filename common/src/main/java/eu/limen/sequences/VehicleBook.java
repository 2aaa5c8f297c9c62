package eu.limen.sequences;

import eu.limen.flow.Showing;
import eu.limen.flow.VehicleDay;
import java.util.HashMap;
import java.util.Map;

/** What is kept of the vehicle checks of one section; bounded by the days that a late report can change and those they are compared with. */
public final class VehicleBook {

    /** By epoch day. */
    public Map<Long, VehicleDay> days = new HashMap<>();

    /** What was last said, by threat, state and day. */
    public Map<String, Showing> said = new HashMap<>();

    /** First day that something learnt since the last tick may change, epoch day. */
    public long changedFrom = Long.MAX_VALUE;

    /** Last day looked at, epoch day. */
    public long lookedThrough = Long.MIN_VALUE;

    /** For the serialiser and for a section that nothing is known of. */
    public VehicleBook() {}

    /** Takes in a day, closed or corrected. */
    public void take(VehicleDay day) {
        days.put(day.day(), day);
        changedFrom = Math.min(changedFrom, day.day());
    }
}
