package eu.limen.flow;

import java.util.List;
import java.util.Map;

/**
 * What the checks of vehicles brought on a closed day of a section; issued at its close and again when a correction changes it.
 *
 * @param day epoch day
 * @param tick epoch milliseconds
 * @param sides those that checked vehicles or found something in them, by state
 * @param measuresInForce ids of the decisions in force on the section on the day
 * @param dataUntil last day with data per state, epoch day
 */
public record VehicleDay(
        String section,
        long day,
        long tick,
        List<Side> sides,
        List<String> measuresInForce,
        Map<String, Long> dataUntil) {

    /**
     * One side's day, in all directions together.
     *
     * @param firearms findings of firearms trafficking in vehicles
     * @param drugs findings of drugs trafficking in vehicles
     */
    public record Side(String state, long vehiclesChecked, long firearms, long drugs) {}
}
