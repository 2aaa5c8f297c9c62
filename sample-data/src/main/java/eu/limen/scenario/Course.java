package eu.limen.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a daily level goes over time: constant but for steps.
 *
 * @param level the level before the first step
 * @param steps in the order of their days
 */
record Course(double level, List<Step> steps) {

    static Course steady(double level) {
        return new Course(level, List.of());
    }

    /** The same course, with the first level times a factor from a day on. */
    Course times(double factor, long fromDay) {
        return new Course(
                level,
                Stream.concat(steps.stream(), Stream.of(new Step(fromDay, factor)))
                        .toList());
    }

    double on(long day) {
        double factor = 1;
        for (Step step : steps) {
            if (day >= step.fromDay()) {
                factor = step.factor();
            }
        }
        return level * factor;
    }

    /** From a day on, the first level counts this many times. */
    record Step(long fromDay, double factor) {}
}
