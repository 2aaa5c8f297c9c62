package eu.limen.flow;

import org.jspecify.annotations.Nullable;

/**
 * A week of one flow as a corridor sees it.
 *
 * @param route the corridor and the direction of movement along it, see {@code PatternKey}
 * @param position of the section on the corridor, from 0 in the direction of movement
 * @param week of the section's flow in that direction
 * @param variance of its count; null where nothing can be expected
 */
public record RouteWeek(
        String route, int position, FlowWeek week, @Nullable Double variance) {

    public String key() {
        return route + '|' + week.threat().name();
    }

    public long tick() {
        return week.tick();
    }

    /** How far the count lies from its expectation, in standard deviations; not a number where nothing can be expected. */
    public double residual() {
        return variance == null || !(variance > 0)
                ? Double.NaN
                : (week.observed() - week.expected()) / StrictMath.sqrt(variance);
    }
}
