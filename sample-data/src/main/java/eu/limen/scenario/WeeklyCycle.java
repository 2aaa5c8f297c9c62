package eu.limen.scenario;

import java.util.List;

/**
 * How the days of a week differ.
 *
 * @param factors Monday to Sunday, mean 1
 */
record WeeklyCycle(List<Double> factors) {

    /** Busy Fridays, quiet weekends. */
    static final WeeklyCycle WORKING_WEEK = new WeeklyCycle(List.of(1.05, 1.0, 1.0, 1.05, 1.2, .9, .8));

    static final WeeklyCycle EVEN = new WeeklyCycle(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0));

    /** Epoch day 0 was a Thursday. */
    double on(long day) {
        return factors.get((int) Math.floorMod(day + 3, 7L));
    }
}
